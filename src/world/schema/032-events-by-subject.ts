/** What happened to one thing, such as an order, is read without looking through all that happened. */
export const eventsBySubjectSchema = `
CREATE INDEX world_events_by_subject ON world_events (subject, id);
`;
