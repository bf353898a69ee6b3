/** JSON that has been written already: what was made of an order, say, is a piece of every list that has it. */
export class Written {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}
