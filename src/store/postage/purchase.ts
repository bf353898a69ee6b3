import { buyPostage } from './buy.js';
import type { BoughtItem } from './buy.js';
import type { PostageCaller } from './caller.js';
import { checkSender, checkTerms, checkUnshipped } from './checks.js';
import { fundsOf } from './funds.js';
import { isOfferOf, openOffer } from './offer-id.js';
import type { Offered } from './offer-id.js';
import { formatOf, judgeServices } from './offers.js';
import type { Offer, PostageWish } from './offers.js';
import { PostageRefusal } from './refusal.js';
import { findService } from './services.js';
import { postageSettings } from './settings.js';
import type { Amount, InputValue, PostageShipment, Sender } from './shipments.js';

/** A parcel as a seller tells it, and who sends it. */
export interface ParcelRequest {
  wish: PostageWish;
  sender: Sender;
  /** What the parcel is said to be worth. */
  declared?: Amount;
}

/** A service that a seller wants a label of. */
export interface Choice {
  service: string;
  /** One offer of it; without it, as it is offered now. */
  offerId?: string | undefined;
}

/** What is to be printed on a label beside addresses, and what it is known by. */
export interface Labelling {
  customText?: string | undefined;
  standardId?: 'AmazonOrderId' | undefined;
  sellerOrderId?: string | undefined;
  /** The id of the offer that it is bought by. */
  offerId?: string;
}

/** The offer that a label is bought by, if the seller may have one for the parcel. @throws PostageRefusal */
export function chosenOffer(caller: PostageCaller, { wish, sender }: ParcelRequest, choice: Choice): Offer {
  if (wish.order.channel === 'AFN') throw unavailable(choice);
  checkTerms(caller, findService(postageSettings(caller.world), choice.service)?.carrier);
  checkSender(sender);
  checkUnshipped(caller, wish.items);
  return offerFor(caller, choice, wish);
}

const unavailable = ({ service }: Choice) => new PostageRefusal('PostageServiceUnavailable', { service });

/** The offer of the service that is named, and the one that is named where one is. */
function offerFor(caller: PostageCaller, choice: Choice, wish: PostageWish): Offer {
  const judged = judgeServices(caller.world, wish).find(({ service }) => service.id === choice.service);
  if (!judged || 'rejection' in judged.verdict) throw unavailable(choice);
  const named = choice.offerId;
  const offered = named === undefined ? undefined : openOffer(caller, named);
  if (named !== undefined) checkOffer(caller, choice, wish, offered);
  const { verdict } = judged;
  if ('restricted' in verdict)
    throw new PostageRefusal(
      verdict.restricted === 'format' ? 'PostageFormatNotSupported' : 'PostageTooRestrictive',
    );
  if (offered && offered[4] !== verdict.offer.rate) throw new PostageRefusal('PostageOfferGone');
  return verdict.offer;
}

/** Refuses what never was an offer of this service, and one that is old or was made for another parcel. */
function checkOffer(
  { world }: PostageCaller,
  { service }: Choice,
  wish: PostageWish,
  offered: Offered | undefined,
): void {
  if (offered?.[2] !== service) throw new PostageRefusal('PostageOfferInvalid');
  const isOld = world.now() - offered[0] > postageSettings(world).offerLife;
  if (isOld || !isOfferOf(offered, wish)) throw new PostageRefusal('PostageOfferGone');
}

/** Buys a label by an offer that was chosen. @throws PostageRefusal where the seller's funds are not enough */
export function purchase(
  { world, seller }: PostageCaller,
  request: ParcelRequest,
  offer: Offer,
  inputs: { items: readonly BoughtItem[]; shipment: Readonly<Record<string, InputValue>> },
  labelling: Labelling,
): PostageShipment {
  const { order, shipsAt } = request.wish;
  if ((fundsOf(world, seller.id, offer.service.currency) ?? Infinity) < offer.rate)
    throw new PostageRefusal('PostageFundsMissing');
  return buyPostage(world, {
    seller: seller.id,
    order,
    offer,
    shipsAt,
    items: inputs.items,
    inputs: inputs.shipment,
    details: detailsOf(request, offer, labelling),
  });
}

/** Documented: text of the seller's own is printed by ZPL203 alone, and not by every carrier. */
function detailsOf({ wish, sender, declared }: ParcelRequest, { service }: Offer, labelling: Labelling) {
  const format = formatOf(service, wish)!;
  const { customText, standardId, sellerOrderId, offerId } = labelling;
  return {
    from: sender,
    weight: wish.weight,
    size: wish.size,
    experience: wish.experience,
    pickUp: wish.pickUp,
    insurance: declared ?? { amount: 0, currency: service.currency },
    format,
    ...(wish.slip && { slip: true as const }),
    ...(customText !== undefined && format === 'ZPL203' && service.customText && { customText }),
    ...(standardId !== undefined && { standardId }),
    ...(sellerOrderId !== undefined && { sellerOrderId }),
    ...(offerId !== undefined && { offerId }),
  };
}
