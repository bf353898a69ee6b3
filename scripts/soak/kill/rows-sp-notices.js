import { answered } from './desk.js';
import { row } from './sp-row.js';

const NOTICES = '/notifications/v1';
const SUBSCRIPTIONS = `${NOTICES}/subscriptions/FEED_PROCESSING_FINISHED`;

/** Destinations are of the application, which asks for them in no seller's name. */
const byApp = (call, before) =>
  row(
    (_sp, { app, given }) => call(app, given),
    async (sp, desk) => {
      const app = await signInAsApp(desk);
      return { app, given: await before?.(app, sp) };
    },
  );
async function signInAsApp(desk, scope = 'sellingpartnerapi::notifications') {
  const token = await desk.signIn({ grant_type: 'client_credentials', scope });
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
  'notifications.createSubscription': row(subscribe, async (_sp, desk) =>
    destination(await signInAsApp(desk)),
  ),
  'notifications.deleteSubscriptionById': byApp(
    (app, id) => app('DELETE', `${SUBSCRIPTIONS}/${id}`),
    async (app, sp) => (await answered(subscribe(sp, await destination(app)))).payload.subscriptionId,
  ),
  'notifications.sendTestNotification': byApp(
    (app, destinationId) => app('POST', `${SUBSCRIPTIONS}/testNotification`, { destinationId }),
    destination,
  ),
  'applications.rotateApplicationClientSecret': row(
    (_sp, app) => app('POST', '/applications/2023-11-30/clientSecret'),
    async (sp, desk) => {
      const destinationId = await destination(await signInAsApp(desk));
      const path = `${NOTICES}/subscriptions/APPLICATION_OAUTH_CLIENT_NEW_SECRET`;
      await answered(sp('POST', path, { payloadVersion: '2023-11-30', destinationId }));
      return signInAsApp(desk, 'sellingpartnerapi::client_credential:rotation');
    },
  ),
};
