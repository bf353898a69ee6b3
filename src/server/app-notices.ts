import type { Postman } from '../notifications/postman.js';
import { appNoticeMaker } from '../sp-api/notices/maker.js';
import type { EventConsumer } from '../world/world.js';

/** Makes the notifications of SP-API's applications of what happens, and has them sent with those of MWS. */
export const appNotices = (postman: Postman): EventConsumer => ({
  ...appNoticeMaker,
  take(world, events) {
    appNoticeMaker.take(world, events);
    postman.send(world);
  },
});
