import { answered, DEVELOPER, SELLER, US } from './desk.js';

const KEYS = `/developers/${DEVELOPER}/keys`;
/** A key that is made. Those of a sandbox begin with its id. */
const spare = ({ sandbox = '022QF0EX' }) => `${sandbox}AMPLESPARE02`;
const post = (path, body) => (desk, id) => desk.control('POST', path.replace(':id', id), body);
const patch = (path, body) => (desk, id) => desk.control('PATCH', path.replace(':id', id), body);

const newKey = (desk) => answered(desk.control('POST', KEYS, { accessKeyId: spare(desk) }));
const registration = {
  kind: 'registration',
  developerName: 'x',
  contactEmail: 'x@example.com',
  phone: '1',
  country: 'DE',
  roles: ['Orders'],
  regions: ['EU'],
  callsFor: 'both',
  useCase: 'x',
  securityAnswers: [{ question: 'x', answer: 'x' }],
};
const openCase = async (desk) => (await answered(desk.control('POST', '/support-cases', registration))).id;
async function askedCase(desk) {
  const id = await openCase(desk);
  await answered(desk.control('POST', `/support-cases/${id}/ask`, { text: 'x' }));
  return id;
}
/** A reset of keys that an administrator has yet to confirm. */
async function resetCase(desk) {
  const owner = { name: 'x', email: 'own@example.com', role: 'administrator' };
  const { id: userId } = await answered(desk.control('POST', '/sellers/A3EXAMPLEOWNSHOP/users', owner));
  const asked = { kind: 'key-reset', developerId: '3456-5436-6543', channel: 'form', userId };
  const { link } = await answered(desk.control('POST', '/support-cases', asked));
  return { path: link.replace('/_mws', ''), userId };
}
const active = async (desk) =>
  (await answered(desk.control('GET', '/authorizations?status=active&limit=1'))).items[0].id;
const newUser = { name: 'x', email: 'x@example.com', role: 'user' };

export const registryRows = {
  createDeveloper: { call: post('/developers', { name: 'x' }) },
  updateDeveloper: { call: patch(`/developers/${DEVELOPER}`, { status: 'suspended' }) },
  suspendDeveloper: { call: post(`/developers/${DEVELOPER}/suspend`) },
  rotateClientSecret: { call: post(`/developers/${DEVELOPER}/client-secret/rotate`) },
  createKey: { call: (desk) => desk.control('POST', KEYS, { accessKeyId: spare(desk) }) },
  resetKeys: { call: post(`${KEYS}/reset`) },
  updateKey: {
    before: newKey,
    call: (desk) => desk.control('PATCH', `${KEYS}/${spare(desk)}`, { status: 'inactive' }),
  },
  deleteKey: {
    async before(desk) {
      await newKey(desk);
      await answered(desk.control('PATCH', `${KEYS}/${spare(desk)}`, { status: 'inactive' }));
    },
    call: (desk) => desk.control('DELETE', `${KEYS}/${spare(desk)}`),
  },
  createSeller: {
    call: post('/sellers', { id: 'AKILLED', name: 'x', marketplaceIds: [US, 'A1F83G8C2ARO7P'] }),
  },
  updateSeller: { call: patch(`/sellers/${SELLER}`, { status: 'suspended' }) },
  createUser: { call: post(`/sellers/${SELLER}/users`, newUser) },
  updateUser: {
    before: async (desk) => (await answered(desk.control('POST', `/sellers/${SELLER}/users`, newUser))).id,
    call: patch(`/sellers/${SELLER}/users/:id`, { role: 'administrator' }),
  },
  createAuthorization: {
    call: post('/authorizations', { developerId: DEVELOPER, sellerId: 'A7EXAMPLENOTOKEN' }),
  },
  giveConsent: {
    before: async (desk) => (await answered(desk.control('GET', `/developers/${DEVELOPER}`))).applicationId,
    call: (desk, applicationId) =>
      desk.control('POST', '/consent', { applicationId, sellerId: 'A7EXAMPLENOTOKEN' }),
  },
  revokeAuthorization: { before: active, call: post('/authorizations/:id/revoke') },
  renewAuthorization: { before: active, call: post('/authorizations/:id/renew') },
  openSupportCase: { call: post('/support-cases', registration) },
  askSupportCase: { before: openCase, call: post('/support-cases/:id/ask', { text: 'x' }) },
  answerSupportCase: { before: askedCase, call: post('/support-cases/:id/answer', { text: 'x' }) },
  refuseSupportCase: { before: openCase, call: post('/support-cases/:id/refuse', { reason: 'x' }) },
  approveSupportCase: { before: openCase, call: post('/support-cases/:id/approve', { text: 'x' }) },
  confirmSupportCase: {
    before: resetCase,
    call: (desk, { path, userId }) => desk.control('POST', path, { userId }),
  },
};
