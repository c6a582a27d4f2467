/** The fake workbook's small collections: settings, properties of sheets, styles, charts, events; and what is not there. */

export function load<T>(this: T): T {
  return this;
}

/** Answers whatever is asked of something that is not there with itself, as Excel's null objects do. */
export const nullObject: object = new Proxy(() => undefined, {
  get: (_, key) => {
    if (key === 'isNullObject') return true;
    if (key === 'items') return [];
    return key === 'then' ? undefined : nullObject;
  },
  set: () => true,
  apply: () => nullObject,
});

/** What Excel answers for a member it does not have. */
export function notImplemented(member: string): never {
  throw Object.assign(new Error(member), { code: 'ApiNotImplemented' });
}

export class FakeSettings {
  readonly values = new Map<string, unknown>();
  /** Refuses values whose JSON is longer, as Excel does when the settings of a file are full. */
  limit = Infinity;

  load = load;
  get items(): object[] {
    return [...this.values.keys()].map((key) => this.item(key));
  }
  add = (key: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (text.length > this.limit) throw Object.assign(new Error('full'), { code: 'GeneralException' });
    this.values.set(key, JSON.parse(text));
  };
  getItemOrNullObject = (key: string): object => (this.values.has(key) ? this.item(key) : nullObject);

  private item(key: string): object {
    const remove = (): void => void this.values.delete(key);
    return { isNullObject: false, key, value: this.values.get(key), load, delete: remove };
  }
}

/** `worksheet.customProperties`: keys compare without case. */
export class FakeProperties {
  readonly values = new Map<string, string>();

  load = load;
  get items(): object[] {
    return [...this.values].map(([key, value]) => ({ key, value }));
  }
  add = (key: string, value: string): void => {
    const same = [...this.values.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
    this.values.set(same ?? key, value);
  };
  getItemOrNullObject = (key: string): object => {
    const same = [...this.values.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
    if (same === undefined) return nullObject;
    return { isNullObject: false, key: same, load, delete: () => void this.values.delete(same) };
  };
}

export interface FakeStyle {
  readonly font: { bold?: boolean; size?: number; color?: string };
  includeNumber?: boolean;
}

export class FakeStyles {
  readonly byName = new Map<string, FakeStyle>();

  add = (name: string): void => void this.byName.set(name, { font: {} });
  getItem = (name: string): object => {
    const style = this.byName.get(name);
    if (!style) throw Object.assign(new Error(name), { code: 'ItemNotFound' });
    return Object.assign(style, { delete: () => this.byName.delete(name) });
  };
  getItemOrNullObject = (name: string): object =>
    this.byName.has(name) ? { isNullObject: false, name, load } : nullObject;
}

export interface FakeSeries {
  name: string;
  values: object | null;
  categories: object | null;
}

export class FakeCharts {
  readonly drawn: { name: string; type: string; title: string; series: FakeSeries[]; at: object[] }[] = [];
  /** The member this Excel lacks, or the error it gives. */
  failure: { readonly code: string } | null = null;

  load = load;
  get items(): object[] {
    return this.drawn.map(() => ({ left: 1e6, top: 1e6, width: 1, height: 1 }));
  }
  add = (type: string, source: object): object => {
    const chart = { name: '', type, title: '', series: [series('', source)], at: [] as object[] };
    this.drawn.push(chart);
    const { failure } = this;
    return {
      get name(): string {
        return chart.name;
      },
      set name(name: string) {
        chart.name = name;
      },
      title: settable((text) => (chart.title = text)),
      series: {
        getItemAt: (index: number) => seriesObject(chart.series[index]!),
        add: (name: string) => seriesObject(chart.series[chart.series.push(series(name, null)) - 1]!),
      },
      setPosition: (...cells: object[]) => {
        if (failure) throw Object.assign(new Error('chart'), failure);
        chart.at = cells;
      },
      axes: { valueAxis: {}, categoryAxis: {} },
      legend: {},
      load,
    };
  };
  getItemOrNullObject = (name: string): object => {
    const index = this.drawn.findIndex((chart) => chart.name === name);
    return index < 0 ? nullObject : { isNullObject: false, name, load, delete: () => this.drawn.splice(index, 1) };
  };
}

function series(name: string, values: object | null): FakeSeries {
  return { name, values, categories: null };
}

function seriesObject(each: FakeSeries): object {
  return {
    setValues: (range: object) => (each.values = range),
    setXAxisValues: (range: object) => (each.categories = range),
  };
}

function settable(set: (text: string) => void): object {
  return {
    set text(text: string) {
      set(text);
    },
  };
}

/** One of Excel's events. */
export class FakeEvent {
  readonly handlers = new Set<(event: object) => Promise<void>>();

  constructor(private readonly context: () => object) {}

  add = (handler: (event: object) => Promise<void>): object => {
    this.handlers.add(handler);
    return { context: this.context(), remove: () => this.handlers.delete(handler) };
  };
  happen(event: object = {}): void {
    for (const handler of this.handlers) void handler(event);
  }
}
