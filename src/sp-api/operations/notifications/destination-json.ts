import { applicationIdOf, applicationOfDeveloper } from '../../../registry/applications.js';
import type { AppDestination } from '../../../store/notifications/app-destinations.js';
import type { World } from '../../../world/world.js';

/** A destination as answers show it. An event bus has the name that Amazon gives to the source of its events. */
export function destinationJson(world: World, { name, destinationId, developer, resource }: AppDestination) {
  if ('arn' in resource) return { name, destinationId, resource: { sqs: { arn: resource.arn } } };
  const { account: accountId, region } = resource;
  const applicationId = applicationIdOf(applicationOfDeveloper(world, developer));
  const bus = `aws.partner/sellingpartnerapi.amazon.com/${accountId}/${applicationId}`;
  return { name, destinationId, resource: { eventBridge: { name: bus, region, accountId } } };
}
