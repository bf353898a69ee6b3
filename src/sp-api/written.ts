/** JSON that has been written already: what was made of an order, say, is a piece of every list that has it. */
export class Written {
  readonly json: string;

  /** A text that was put together is a tree of pieces until it is copied: copied once, it is not gone through in every list. */
  constructor(json: string) {
    this.json = Buffer.from(json).toString();
  }
}
