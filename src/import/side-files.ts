import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The files that stand beside a scenario, in a folder of its own name. They are there for good when all is. */
export class SideFiles {
  readonly #folder: string;
  readonly #name: string;
  readonly #making: string;
  #made = 0;

  /** @param scenario the path of the scenario's file */
  constructor(scenario: string) {
    this.#folder = scenario.replace(/\.[^./\\]*$/, '') + '.files';
    this.#name = basename(this.#folder);
    this.#making = `${this.#folder}.${process.pid}.tmp`;
  }

  /** Writes a file. @returns its path as the scenario says it */
  write(content: string | Buffer, ending: string): string {
    if (this.#made === 0) mkdirSync(this.#making, { recursive: true, mode: 0o700 });
    const name = `${String(++this.#made).padStart(6, '0')}.${ending}`;
    writeFileSync(join(this.#making, name), content);
    return `${this.#name}/${name}`;
  }

  keep(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    if (existsSync(this.#making)) renameSync(this.#making, this.#folder);
  }

  discard(): void {
    rmSync(this.#making, { recursive: true, force: true });
  }
}
