import { hasAppResource, insertAppDestination } from '../../../store/notifications/app-destinations.js';
import type { AppResource } from '../../../store/notifications/app-destinations.js';
import type { SpHandler } from '../../context.js';
import { notValid, refusal } from '../../errors.js';
import { destinationJson } from './destination-json.js';

interface Body {
  name: string;
  resourceSpecification: {
    sqs?: { arn: string };
    eventBridge?: { region: string; accountId: string };
  };
}

const LONGEST_NAME = 256;

/** `arn:aws:sqs:us-east-1:123456789012:name` */
const QUEUE = /^arn:aws(?:-cn)?:sqs:([a-z]{2}(?:-[a-z]+)+-\d):(\d{12}):([A-Za-z0-9_-]{1,80})$/;

/** createDestination: a queue, or an event bus, for all sellers who have authorized the application. Whether it is there, nobody looks. */
export const createDestination: SpHandler = ({ world, developer, remark }, input) => {
  const { name, resourceSpecification: specification } = input.body as Body;
  if (name.length === 0 || name.length > LONGEST_NAME)
    throw notValid(`A name has 1 to ${LONGEST_NAME} characters.`);
  const { sqs, eventBridge } = specification;
  if ((sqs === undefined) === (eventBridge === undefined))
    throw notValid('resourceSpecification has one of sqs and eventBridge.');
  const resource: AppResource = sqs
    ? { arn: sqs.arn }
    : { account: eventBridge!.accountId, region: eventBridge!.region };
  const queueUrl = sqs && urlOf(sqs.arn);
  if (hasAppResource(world, developer.id, resource))
    throw refusal('ResourceInConflict', {}, 'The application has a destination of this resource already.');
  if (!sqs) remark('Nothing is put into event buses here: a destination of this kind gets no notifications.');
  const made = insertAppDestination(world, { developer: developer.id, name, resource }, queueUrl);
  return { payload: destinationJson(world, made) };
};

/** Where a queue is found. @throws SpApiError for what is no ARN of a queue of the usual kind */
function urlOf(arn: string): string {
  const [, region, account, queue] = QUEUE.exec(arn) ?? [];
  if (region === undefined)
    throw notValid(
      `${arn} is no ARN such as arn:aws:sqs:us-east-1:123456789012:name; FIFO queues are not taken.`,
    );
  return `https://sqs.${region}.amazonaws.com/${account}/${queue}`;
}
