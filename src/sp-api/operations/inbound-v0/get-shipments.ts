import { listShipments, shipmentStatuses } from '../../../store/inbound/shipments.js';
import type { ShipmentQuery } from '../../../store/inbound/shipments.js';
import { RuleRefusal } from '../../../store/rule-refusal.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { present } from '../../present.js';
import { needed, periodOf } from './query-period.js';
import type { PeriodInput } from './query-period.js';
import { shipmentJson } from './shipment-json.js';

type ShipmentsInput = PeriodInput & { ShipmentStatusList?: string[]; ShipmentIdList?: string[] };

const LIST = 'inboundV0.getShipments';

/** As in MWS. */
const PAGE = 50;

/** getShipments: shipments by their statuses or ids, of a period, or, by NextToken, the next page. */
export const getShipments: SpHandler = (context, { query }) => {
  const { world } = context;
  const asked = queryOf(context, query as unknown as ShipmentsInput);
  // One more than is shown tells whether there is a further page.
  const found = listShipments(world, asked, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    payload: {
      ShipmentData: page.map((shipment) => shipmentJson(world, shipment)),
      NextToken:
        found.length > PAGE && last
          ? context.sealToken(LIST, { ...asked, after: { at: last.updatedAt, id: last.id } })
          : undefined,
    },
  };
};

function queryOf({ seller, openToken }: SpContext, input: ShipmentsInput): ShipmentQuery {
  const { QueryType: type, ShipmentStatusList: statuses, ShipmentIdList: shipmentIds } = input;
  if (type === 'NEXT_TOKEN') {
    needed(input, 'NextToken');
    const state = openToken<ShipmentQuery>(LIST, input.NextToken!);
    if (state) return state;
    throw refusal('NextTokenNotDecoded', {}, 'The NextToken is damaged, or was given to another caller or operation.'); // prettier-ignore
  }
  if (type === 'SHIPMENT' && !shipmentIds && !statuses) throw new RuleRefusal('ShipmentListsMissing');
  return present<ShipmentQuery>({
    seller: seller.id,
    statuses: statuses ?? (shipmentIds ? undefined : shipmentStatuses),
    shipmentIds,
    ...(type === 'DATE_RANGE' ? periodOf(input) : {}),
  });
}
