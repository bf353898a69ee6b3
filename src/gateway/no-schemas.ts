const unasked = () => {
  throw new Error('The routes of this instance have no schemas.');
};

/**
 * Options of a Fastify instance whose routes have no schemas, because our models check what comes. Fastify would load its
 * compilers of schemas all the same, and they take a third of its start.
 */
export const noSchemas = {
  schemaController: { compilersFactory: { buildValidator: () => unasked, buildSerializer: () => unasked } },
};
