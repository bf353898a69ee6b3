import { itemsUpdated } from '../../../store/inbound/items.js';
import { shipmentOfRow } from '../../../store/inbound/shipments.js';
import type { UpdatePlace } from '../../../store/inbound/shipments.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { needed, periodOf } from './query-period.js';
import type { PeriodInput } from './query-period.js';
import { itemJson } from './shipment-json.js';

const LIST = 'inboundV0.getShipmentItems';

/** As in MWS. */
const PAGE = 200;

/** What a NextToken holds. */
interface PageState {
  from: number;
  to: number;
  after?: UpdatePlace;
}

/** getShipmentItems: items that changed in a period, or, by NextToken, the next page. */
export const getShipmentItems: SpHandler = (context, { query }) => {
  const { world, seller } = context;
  const state = stateOf(context, query as unknown as PeriodInput);
  // One more than is shown tells whether there is a further page.
  const found = itemsUpdated(world, { seller: seller.id, ...state }, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  const rows = new Set(page.map(({ shipment }) => shipment));
  const ids = new Map([...rows].map((row) => [row, shipmentOfRow(world, row).shipmentId]));
  return {
    payload: {
      ItemData: page.map((item) => itemJson(ids.get(item.shipment)!, item)),
      NextToken:
        found.length > PAGE && last
          ? context.sealToken(LIST, { ...state, after: { at: last.updatedAt, id: last.id } })
          : undefined,
    },
  };
};

function stateOf({ openToken }: SpContext, input: PeriodInput): PageState {
  if (input.QueryType !== 'NEXT_TOKEN') return periodOf(input);
  needed(input, 'NextToken');
  const state = openToken<PageState>(LIST, input.NextToken!);
  if (state) return state;
  throw refusal('NextTokenNotDecoded', {}, 'The NextToken is damaged, or was given to another caller or operation.'); // prettier-ignore
}
