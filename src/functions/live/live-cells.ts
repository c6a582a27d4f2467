/**
 * The cells that are told when their answer changes. Each question is kept once, with all the cells that ask it. A change of
 * the data makes one pass over the questions, and only those with another answer are sent: nothing else recalculates, and a
 * cell shows its old value until the new one is there.
 */
import { ResultPace } from './result-pace';
import { sameValue } from './same-value';

/** What Excel gives a streaming function (CustomFunctions.StreamingInvocation), as far as it is used. */
export interface Stream {
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

export interface LiveOptions {
  /** False while data is being loaded: no question is answered then. */
  isReady(): boolean;
  /** What cells show that waited for the data too long. */
  late(): unknown;
  /** What cells show whose question could not be asked again because of a mistake of ours. */
  broken(): unknown;
  /** Milliseconds before that. */
  readonly patience: number;
}

interface Call {
  readonly send: (value: unknown) => void;
}

interface Question {
  readonly ask: () => unknown;
  /** One object per call, so that a late cancellation of an old call takes away no new one (office-js #6483). */
  readonly calls: Set<Call>;
  answer: unknown;
  /** The state of the data that `answer` comes from; 0 before there is one. */
  asOf: number;
}

/** No answer yet. Not undefined: nothing a function gives may look like it. */
const NONE = Symbol('none');

/** A pass gives way to the page after this many milliseconds: shorter than a person notices. */
const SLICE_MS = 30;

export class LiveCells {
  private readonly questions = new Map<string, Question>();
  /** How much goes to Excel at once; answers that no stream takes count there as well. */
  readonly pace = new ResultPace();
  private state = 1;
  private left: Iterator<Question> | null = null;
  private passDue = false;
  private lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LiveOptions) {}

  /** Different questions that some cell asks. */
  get size(): number {
    return this.questions.size;
  }

  /**
   * Answers a call now (or when the data is there) and after every change, until Excel cancels it. `ask` gives a value or an
   * error of Excel's; what it throws is thrown on for the first call of a question.
   */
  add(key: string, ask: () => unknown, stream: Stream): void {
    const question = this.questions.get(key) ?? { ask, calls: new Set(), answer: NONE, asOf: 0 };
    if (question.asOf !== this.state && this.options.isReady()) this.bringUpToDate(question);
    // Only now: a question whose asking failed is not kept.
    this.questions.set(key, question);
    const call: Call = { send: (value) => stream.setResult(value) };
    question.calls.add(call);
    stream.onCanceled = () => this.remove(key, question, call);
    if (question.answer !== NONE) this.pace.send(call, question.answer);
    else this.lateTimer ??= setTimeout(() => this.tellLate(), this.options.patience);
  }

  /** Something changed that answers depend on. Changes of one turn are one pass. */
  refresh(): void {
    this.state += 1;
    this.left = null;
    if (this.passDue) return;
    this.passDue = true;
    queueMicrotask(() => {
      this.passDue = false;
      if (!this.options.isReady()) return;
      clearTimeout(this.lateTimer);
      this.lateTimer = undefined;
      this.left = this.questions.values();
      this.pass();
    });
  }

  private pass(): void {
    const end = Date.now() + SLICE_MS;
    const left = this.left;
    for (let next = left?.next(); next && !next.done; next = left?.next()) {
      try {
        if (next.value.asOf !== this.state) this.bringUpToDate(next.value);
      } catch (mistake) {
        // Neither may the old value stay as if it were still true, nor the other cells stay old.
        this.send(next.value, this.options.broken());
        setTimeout(() => {
          throw mistake;
        });
      }
      if (Date.now() < end) continue;
      setTimeout(() => {
        if (this.left === left) this.pass();
      });
      return;
    }
  }

  /** Asks again, and sends the answer to all its cells where it is another one. */
  private bringUpToDate(question: Question): void {
    const answer = question.ask();
    question.asOf = this.state;
    if (sameValue(answer, question.answer)) return;
    this.send(question, answer);
  }

  private send(question: Question, answer: unknown): void {
    question.answer = answer;
    for (const call of question.calls) this.pace.send(call, answer);
  }

  private tellLate(): void {
    this.lateTimer = undefined;
    if (this.options.isReady()) return;
    const late = this.options.late();
    for (const question of this.questions.values()) {
      if (question.answer === NONE) this.send(question, late);
    }
  }

  private remove(key: string, question: Question, call: Call): void {
    question.calls.delete(call);
    this.pace.forget(call);
    if (question.calls.size === 0 && this.questions.get(key) === question) this.questions.delete(key);
  }
}
