/** Counts what came back to one part of the mix, and keeps the first things that should not have. */
export function createTally(name) {
  const statuses = {};
  const unexpected = [];
  let problems = 0;
  const problem = (text) => {
    problems++;
    if (unexpected.length < 5) unexpected.push(text);
  };
  return {
    name,
    statuses,
    unexpected,
    get problems() {
      return problems;
    },
    /** Counts an answer that must have one of `expected` statuses, and gives it back. */
    expect(answer, expected, what = name) {
      const { status, body } = answer;
      this.count(status);
      if (!expected.includes(status)) problem(`${what}: ${status} ${body.toString('utf8').slice(0, 300)}`);
      return answer;
    },
    count: (status) => (statuses[status] = (statuses[status] ?? 0) + 1),
    failed: (error) => problem(error.stack ?? String(error)),
  };
}
