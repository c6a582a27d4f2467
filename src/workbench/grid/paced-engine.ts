/** The formula engine without long stops: between two formulas the page has a turn where one is due. */
import { FormulaDependencyGenerator, Interpreter, type BaseAstNode } from '@univerjs/engine-formula';
import { Pace } from '../pace';

type Formula = Parameters<Interpreter['executeAsync']>[0];
type Generated = ReturnType<FormulaDependencyGenerator['generate']>;
type Result = Awaited<ReturnType<Interpreter['executeAsync']>>;

/**
 * Univer looks through all formulas before each calculation in one piece (half a second at twenty thousand) and then calculates
 * five hundred of them in one (half a second where each adds up a column of twenty thousand). It asks of each whether it is
 * asynchronous: where the page is due a turn it is, whatever it calculates.
 */
export class PacedInterpreter extends Interpreter {
  private pace = new Pace();

  /** Work begins now. */
  begin(): void {
    this.pace = new Pace();
  }

  override checkAsyncNode(node: BaseAstNode | null | undefined): boolean {
    return this.pace.isRestDue() || super.checkAsyncNode(node);
  }

  override async executeAsync(formula: Formula): Promise<Result> {
    if (this.pace.isRestDue()) await this.pace.rest();
    return super.checkAsyncNode(formula.node) ? super.executeAsync(formula) : this.execute(formula);
  }
}

/** What Univer keeps private. */
interface Internals {
  readonly _interpreter: PacedInterpreter;
}

/** Begins the work of each calculation. */
export class PacedDependencyGenerator extends FormulaDependencyGenerator {
  override generate(...options: Parameters<FormulaDependencyGenerator['generate']>): Generated {
    (this as unknown as Internals)._interpreter.begin();
    return super.generate(...options);
  }
}
