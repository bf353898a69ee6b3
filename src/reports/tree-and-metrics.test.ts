import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { build, textOf, worldWith } from './testing.js';

describe('the browse tree', () => {
  const world = worldWith(`browseTree:
  - marketplace: US
    nodes:
      - id: "284507"
        name: Home & Kitchen
        productTypes: [HOME]
        children:
          - id: "289750"
            name: Kitchen
            contextName: Kitchen & Dining
            attributes: {item_type_keyword: kitchen, department: home}
            productTypes: [KITCHEN, HOME]
            children: [{id: "367142011", name: Mugs}]
          - {id: "1063292", name: Lamps}
      - {id: "16310101", name: Grocery}
  - marketplace: DE
    nodes: [{id: "3167641", name: Küche}]
`);
  const type = '_GET_XML_BROWSE_TREE_DATA_';
  const tree = (options?: string, codes = ['US']) =>
    textOf(world, { type, in: codes, ...(options !== undefined && { options }) }, 'utf-8');
  const ids = (options?: string, codes?: string[]) =>
    [...tree(options, codes).matchAll(/<browseNodeId>(\d+)</g)].map(([, id]) => id);

  it('has each node with its path and its children', () => {
    expect(tree('BrowseNodeId=289750')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Result>
  <Node>
    <browseNodeId>289750</browseNodeId>
    <browseNodeAttributes count="2">
      <attribute name="item_type_keyword">kitchen</attribute>
      <attribute name="department">home</attribute>
    </browseNodeAttributes>
    <browseNodeName>Kitchen</browseNodeName>
    <browseNodeStoreContextName>Kitchen &amp; Dining</browseNodeStoreContextName>
    <browsePathById>284507,289750</browsePathById>
    <browsePathByName>Home &amp; Kitchen,Kitchen</browsePathByName>
    <hasChildren>true</hasChildren>
    <childNodes count="1">
      <id>367142011</id>
    </childNodes>
    <productTypeDefinitions>KITCHEN,HOME</productTypeDefinitions>
    <refinementsInformation count="0"/>
  </Node>
  <Node>
    <browseNodeId>367142011</browseNodeId>
    <browseNodeAttributes count="0"/>
    <browseNodeName>Mugs</browseNodeName>
    <browseNodeStoreContextName>Mugs</browseNodeStoreContextName>
    <browsePathById>284507,289750,367142011</browsePathById>
    <browsePathByName>Home &amp; Kitchen,Kitchen,Mugs</browsePathByName>
    <hasChildren>false</hasChildren>
    <childNodes count="0"/>
    <productTypeDefinitions/>
    <refinementsInformation count="0"/>
  </Node>
</Result>
`);
  });

  it('is that of the marketplace, which an option names before all others', () => {
    expect(ids()).toEqual(['284507', '289750', '367142011', '1063292', '16310101']);
    expect(ids(undefined, ['DE'])).toEqual(['3167641']);
    expect(ids('MarketplaceId=A1PA6795UKMFR9')).toEqual(['3167641']);
  });

  it('has the roots alone, whatever node is named, or a node with all below it', () => {
    expect(ids('RootNodesOnly=true;BrowseNodeId=289750')).toEqual(['284507', '16310101']);
    expect(ids('RootNodesOnly=false;BrowseNodeId=284507')).toEqual([
      '284507',
      '289750',
      '367142011',
      '1063292',
    ]);
  });

  it('is empty below a node that there is not', () => {
    expect(tree('BrowseNodeId=1')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<Result>\n</Result>\n');
  });

  it('of many nodes comes in slices', () => {
    const nodes = Array.from({ length: 95 }, (_, at) => `{id: "${at}", name: N}`).join(', ');
    const many = worldWith(`browseTree: [{marketplace: US, nodes: [${nodes}]}]`);

    expect(build(many, { type, in: ['US'] }).slices).toBe(11);
  });
});

describe('customer metrics', () => {
  const type = '_GET_V1_SELLER_PERFORMANCE_REPORT_';
  const world = worldWith(`metrics:
  - seller: A1SELLER
    marketplace: US
    checklist: {orderDefectRate: Good, lateShipmentRate: Poor}
    frames:
      - {from: -P30D, to: -P1D, orders: 160, defects: 1, negativeFeedback: 1, lateShipments: 16, packages: 80, tracked: 79, onTime: 78,
         returns: 4, dissatisfiedReturns: 1, contacts: 11, answeredInTime: 10, responseHours: 6.8}
      - {from: -P90D, to: -P1D, orders: 0}
`);

  it('have the checklist, and in each frame counts with their rates', () => {
    const { sellerPerformanceReports: reports } = new XMLParser({ ignoreDeclaration: true }).parse(
      textOf(world, { type, in: ['US'] }, 'utf-8'),
    ) as { sellerPerformanceReports: { sellerPerformanceReport: Record<string, unknown> } };
    const timeFrame = { start: '2020-05-25T12:00:00+00:00', end: '2020-06-23T12:00:00+00:00' };

    expect(reports.sellerPerformanceReport).toMatchObject({
      performanceChecklist: { orderDefectRate: { status: 'Good' }, lateShipmentRate: { status: 'Poor' } },
      orderDefects: {
        orderDefectMetrics: [
          {
            timeFrame,
            orderCount: 160,
            orderWithDefects: { rate: '0.63%', count: 1 },
            negativeFeedbacks: { rate: '0.63%', count: 1 },
            a_z_claims: { rate: '0.00%', count: 0 },
            chargebacks: { rate: '0.00%', count: 0 },
          },
          { orderCount: 0, orderWithDefects: { rate: '0.00%', count: 0 } },
        ],
      },
      customerExperience: {
        customerExperienceMetrics: [{ timeFrame, lateShipment: { rate: '10.00%', count: 16 } }, {}],
      },
      trackingInformation: {
        trackingMetrics: [{ validTracking: { rate: '98.75%' }, onTimeDelivery: { rate: '97.50%' } }, {}],
      },
      returnDissatisfaction: {
        returnDissatisfactionMetrics: [{ returnDissatisfaction: { rate: '25.00%', count: 1 } }, {}],
      },
      buyerSellerContactResponseTimeMetrics: {
        responseTimeMetrics: [
          { responseUnder24Hours: 10, responseTimeGreaterThan24Hours: 1, averageResponseTimeInHours: 6.8 },
          {},
        ],
      },
    });
  });

  it('of sellers of whom nothing is known have no data', () => {
    expect(build(world, { type, in: ['CA'] }).built).toBe('no data');
  });
});

describe('any other type', () => {
  it('has no data of its own', () => {
    expect(build(worldWith(''), { type: '_GET_SELLER_FEEDBACK_DATA_', in: ['US'] }).built).toBe('no data');
  });
});
