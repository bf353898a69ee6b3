const address = `address: {line1: 1 Main Street, line2: Flat 2, city: Zürich Hill, stateOrRegion: FL, postalCode: "33195", countryCode: US, phone: 555-0100}`;
/** Orders of all kinds in three marketplaces, for `worldWith`. */
export const ORDERS = `orders:
  - id: 111-0000001-0000001
    seller: A1SELLER
    marketplace: US
    status: Unshipped
    purchasedAt: "2020-06-20T10:00:00Z"
    updatedAt: "2020-06-20T11:00:00Z"
    buyer: {name: Pat Doe, email: pat@example.com}
    ${address}
    items:
      - {id: "10000000000001", sku: S-1, asin: B00EXAMPL1, title: "Mug,\\tgrey", price: 24.90, quantity: 2, tax: 4, shipping: 4.99, discount: 5}
      - {id: "10000000000002", sku: S-2, asin: B00EXAMPL2, title: Tea, price: 12.50}
  - id: 111-0000002-0000002
    sellerOrderId: MY-2
    seller: A1SELLER
    marketplace: US
    status: PartiallyShipped
    purchasedAt: "2020-01-20T10:00:00Z"
    updatedAt: "2020-06-21T11:00:00Z"
    buyer: {name: Pat Doe, email: pat@example.com}
    ${address}
    items:
      - {id: "10000000000003", sku: S-1, asin: B00EXAMPL1, title: Mug, price: 24.90, quantity: 3, shipped: 1}
  - id: 111-0000003-0000003
    seller: A1SELLER
    marketplace: US
    status: Shipped
    channel: AFN
    purchasedAt: "2020-06-19T10:00:00Z"
    updatedAt: "2020-06-22T11:00:00Z"
    business: true
    purchaseOrderNumber: PO-7
    buyer: {name: Sam Roe, email: sam@example.com}
    ${address}
    items:
      - {id: "10000000000004", sku: S-3, asin: B00EXAMPL3, title: Lamp, price: 39.99, discount: 3}
  - id: 111-0000004-0000004
    seller: A1SELLER
    marketplace: US
    status: Pending
    purchasedAt: "2020-06-23T10:00:00Z"
    updatedAt: "2020-06-23T10:00:00Z"
    items: [{id: "10000000000005", sku: S-2, asin: B00EXAMPL2, title: Tea, price: 12.50}]
  - id: 701-0000005-0000005
    seller: A1SELLER
    marketplace: CA
    status: Canceled
    purchasedAt: "2020-06-20T12:00:00Z"
    updatedAt: "2020-06-20T12:30:00Z"
    buyer: {name: Kim Poe, email: kim@example.com}
    ${address.replace('Zürich Hill', 'Montréal')}
    items: [{id: "10000000000006", sku: S-2, asin: B00EXAMPL2, title: Tea, price: 15}]
  - id: 250-0000006-0000006
    seller: A1SELLER
    marketplace: JP
    status: Shipped
    channel: AFN
    purchasedAt: "2020-06-04T13:39:20Z"
    updatedAt: "2020-06-05T10:38:33Z"
    buyer: {name: 布施木, email: jp@example.com}
    address: {line1: 所沢市, city: "--", stateOrRegion: 埼玉県, postalCode: 359-0034, countryCode: JP}
    items: [{id: "10000000000007", sku: S-1, asin: B00EXAMPL1, title: 湯のみ, price: 24732}]
`;
