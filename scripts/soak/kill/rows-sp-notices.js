import { answered } from './desk.js';
import { row } from './sp-row.js';

const NOTICES = '/notifications/v1';
const SUBSCRIPTIONS = `${NOTICES}/subscriptions/FEED_PROCESSING_FINISHED`;

const NOTIFICATIONS = 'sellingpartnerapi::notifications';

/** Destinations are of the application, which asks for them in no seller's name: a row whose caller has a token of a scope. */
const byApp = (call, before = () => undefined, scope = NOTIFICATIONS) => ({
  async before(desk) {
    const [seller, token] = [await desk.signIn(), await signInAsApp(desk, scope)];
    const sp = (...words) => desk.sp(seller, ...words);
    return { token, given: await before(await appOf(desk), sp) };
  },
  call: (desk, { token, given }) => call((...words) => desk.sp(token, ...words), given),
});
const signInAsApp = (desk, scope) => desk.signIn({ grant_type: 'client_credentials', scope });
async function appOf(desk) {
  const token = await signInAsApp(desk, NOTIFICATIONS);
  return (...words) => desk.sp(token, ...words);
}

/** A queue of Amazon, to which nothing is sent. */
const create = (app) =>
  app('POST', `${NOTICES}/destinations`, {
    name: 'Killed',
    resourceSpecification: { sqs: { arn: 'arn:aws:sqs:us-east-1:123456789012:notices' } },
  });
const destination = async (app) => (await answered(create(app))).payload.destinationId;
const subscribe = (sp, destinationId) =>
  sp('POST', SUBSCRIPTIONS, { payloadVersion: '2020-09-04', destinationId });

export const spNoticeRows = {
  'notifications.createDestination': byApp(create),
  'notifications.deleteDestination': byApp(
    (app, id) => app('DELETE', `${NOTICES}/destinations/${id}`),
    destination,
  ),
  'notifications.createSubscription': row(subscribe, async (_sp, desk) => destination(await appOf(desk))),
  'notifications.deleteSubscriptionById': byApp(
    (app, id) => app('DELETE', `${SUBSCRIPTIONS}/${id}`),
    async (app, sp) => (await answered(subscribe(sp, await destination(app)))).payload.subscriptionId,
  ),
  'notifications.sendTestNotification': byApp(
    (app, destinationId) => app('POST', `${SUBSCRIPTIONS}/testNotification`, { destinationId }),
    destination,
  ),
  'applications.rotateApplicationClientSecret': byApp(
    (app) => app('POST', '/applications/2023-11-30/clientSecret'),
    async (app, sp) => {
      const path = `${NOTICES}/subscriptions/APPLICATION_OAUTH_CLIENT_NEW_SECRET`;
      const destinationId = await destination(app);
      return answered(sp('POST', path, { payloadVersion: '2023-11-30', destinationId }));
    },
    'sellingpartnerapi::client_credential:rotation',
  ),
};
