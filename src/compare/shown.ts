import type { Realm } from '../realms/realm.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import { Numbers } from './numbers.js';
import { thingsAt, valueAround, valueAt } from './paths.js';
import { noteFeedResult } from './feed-results.js';
import { notePaper } from './papers.js';
import { readAnswer } from './read-answer.js';
import { noteRows } from './report-rows.js';
import { compareTable, sharedType } from './table.js';
import type { KindOfThing } from './table.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';
import { noteTransactions } from './transactions.js';
import { normalised } from './values.js';

/** All that the client of a sandbox was shown, and how many calls or answers are no longer known. */
export function shownIn(realm: Realm): { things: Things; lost: number } {
  const things: Things = new Map();
  const numbers = new Numbers();
  for (const call of realm.transcript?.calls ?? []) {
    noteAnswer(things, numbers, call);
    noteRows(things, realm.world, call);
    notePaper(things, realm.world, call);
    noteTransactions(things, realm.world, call);
    noteFeedResult(things, numbers, realm.world, call);
  }
  return { things: numbers.applyTo(things), lost: realm.transcript?.lost ?? 0 };
}

function noteAnswer(things: Things, numbers: Numbers, call: TranscribedCall): void {
  const { kinds, readers } = compareTable();
  const reader = readers[call.key ?? ''];
  const answer = reader && readAnswer(call);
  if (answer === undefined) return;
  for (const [name, path] of Object.entries(reader!)) {
    const kind = kinds[name]!;
    for (const found of thingsAt(answer, path)) {
      const id = normalised(valueAt(found.node, kind.id));
      if (id === undefined) continue;
      const type = kind.type === undefined ? undefined : normalised(valueAt(found.node, kind.type));
      if (type !== undefined) numbers.note(kind.what, String(id), sharedType(String(type)));
      const of = kind.of === undefined ? undefined : normalised(valueAround(found, kind.of));
      noteThing(
        things,
        {
          what: kind.what,
          id: kind.within && of !== undefined ? `${of} ${id}` : String(id),
          ...(of !== undefined && { of: String(of) }),
        },
        fieldsOf(found.node, kind),
      );
    }
  }
}

const fieldsOf = (node: unknown, { fields }: KindOfThing) =>
  Object.entries(fields).map(([name, { at, as }]) => [name, normalised(valueAt(node, at), as)] as const);
