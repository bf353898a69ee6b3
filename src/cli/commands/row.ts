/** One command that asks a running server: what is typed, what is asked, what is shown. */
export interface CommandRow {
  /** What is typed first: a noun and a verb, or one word. */
  words: string;
  /** For the help. */
  does: string;
  /** What is typed behind that, in this order where order counts. */
  takes?: readonly Input[];
  /** The operation of the control API, as its description names it: `PATCH /sellers/{id}`. */
  asks: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** What its body always has. */
  sends?: object;
  /** Paths of values that a table of the answered list shows; a single resource is shown whole. */
  columns?: readonly string[];
  /** What to say where the answer is empty. */
  done?: string;
  /** It is about the server, not about one of its worlds, so `--sandbox` is not for it. */
  ofServer?: true;
  /** It makes keys, so their secrets are shown. */
  showsSecrets?: true;
}

/** An argument or an option, and where its value goes. */
export interface Input {
  /** As commander has it: `<id>`, `[name]`, `--status <status>`. */
  flags: string;
  help: string;
  to: Place | ((typed: unknown, given: Given) => Place);
  /** Makes of the text what the API takes; it is sent as it is if not given. */
  reads?: (text: string) => unknown;
  /** May be given again: all values are sent as a list, or what is read of them as one object. */
  repeats?: 'list' | 'object';
  /** What a flag without a value stands for; true if not given. */
  preset?: string;
  /** For an option; arguments say it by their brackets. */
  required?: true;
}

/** Part of a request: `path.id`, `query.sellerId`, `body.match.operation`. */
export type Place = `${'path' | 'query' | 'body'}.${string}`;

/** All that was typed, by the names that commander gives. */
export type Given = Readonly<Record<string, unknown>>;
