/** Who looks for messages of a seller, in a state, or about one thing finds them without looking through all. */
export const notificationFiltersSchema = `
CREATE INDEX notifications_of_participation ON notifications (participation, id);
CREATE INDEX notifications_by_state ON notifications (state, id);
CREATE INDEX notifications_by_subject ON notifications (subject, id);
`;
