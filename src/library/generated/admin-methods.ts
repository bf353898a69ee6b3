// Generated from /_mws/openapi.json by `npm run generate`. Do not edit.
import { answerOf } from '../answer-of.js';
import type { Answer, Body, ControlClient, Query } from '../answer-of.js';

/** All that the control API can be asked: a method for each operation, by its operationId. */
export interface AdminMethods {
  /** `GET /_mws/health/live`: The server runs. */
  getLiveness(): Promise<Answer<'getLiveness'>>;
  /** `GET /_mws/health/ready`: The scenario is loaded. */
  getReadiness(): Promise<Answer<'getReadiness'>>;
  /** `GET /_mws/openapi.json`: This description, as OpenAPI 3.1. */
  getOpenApi(): Promise<Answer<'getOpenApi'>>;
  /** `GET /_mws/developers`: All developers. */
  listDevelopers(query?: Query<'listDevelopers'>): Promise<Answer<'listDevelopers'>>;
  /** `POST /_mws/developers`: Registers a developer; an id is made up where none is given. */
  createDeveloper(body: Body<'createDeveloper'>): Promise<Answer<'createDeveloper'>>;
  /** `GET /_mws/developers/{id}`: One developer. */
  getDeveloper(id: string): Promise<Answer<'getDeveloper'>>;
  /** `PATCH /_mws/developers/{id}`: Approves, refuses or suspends a developer. */
  updateDeveloper(id: string, body: Body<'updateDeveloper'>): Promise<Answer<'updateDeveloper'>>;
  /** `POST /_mws/developers/{id}/suspend`: Suspends a developer for sharing its keys, and deactivates them with the reason. */
  suspendDeveloper(id: string, body?: Body<'suspendDeveloper'>): Promise<Answer<'suspendDeveloper'>>;
  /** `POST /_mws/developers/{id}/client-secret/rotate`: Makes a new client secret of SP-API, for 180 days; the old one works for seven days more. */
  rotateClientSecret(id: string): Promise<Answer<'rotateClientSecret'>>;
  /** `GET /_mws/developers/{id}/keys`: The keys of a developer, deleted ones too. */
  listKeys(id: string, query?: Query<'listKeys'>): Promise<Answer<'listKeys'>>;
  /** `POST /_mws/developers/{id}/keys`: Gives a developer a key; what is not given is made up. */
  createKey(id: string, body?: Body<'createKey'>): Promise<Answer<'createKey'>>;
  /** `POST /_mws/developers/{id}/keys/reset`: Deletes all keys of a developer at once and makes a new one; its tokens stay as they are. */
  resetKeys(id: string): Promise<Answer<'resetKeys'>>;
  /** `GET /_mws/developers/{id}/keys/{accessKeyId}`: One key. */
  getKey(id: string, accessKeyId: string): Promise<Answer<'getKey'>>;
  /** `PATCH /_mws/developers/{id}/keys/{accessKeyId}`: Activates, deactivates or deletes a key. */
  updateKey(id: string, accessKeyId: string, body: Body<'updateKey'>): Promise<Answer<'updateKey'>>;
  /** `DELETE /_mws/developers/{id}/keys/{accessKeyId}`: Deletes a key; it stays in the list, so that refusals of it can be explained. */
  deleteKey(id: string, accessKeyId: string): Promise<Answer<'deleteKey'>>;
  /** `POST /_mws/developers/{id}/keys/{accessKeyId}/reveal`: The key with its secret, once, whether or not whoever made it kept the secret. */
  revealKey(id: string, accessKeyId: string): Promise<Answer<'revealKey'>>;
  /** `GET /_mws/sellers`: All sellers. */
  listSellers(query?: Query<'listSellers'>): Promise<Answer<'listSellers'>>;
  /** `POST /_mws/sellers`: Opens a seller account; an id is made up where none is given. */
  createSeller(body: Body<'createSeller'>): Promise<Answer<'createSeller'>>;
  /** `GET /_mws/sellers/{id}`: One seller. */
  getSeller(id: string): Promise<Answer<'getSeller'>>;
  /** `PATCH /_mws/sellers/{id}`: Suspends, closes or reopens an account, or changes its plan. */
  updateSeller(id: string, body: Body<'updateSeller'>): Promise<Answer<'updateSeller'>>;
  /** `GET /_mws/sellers/{id}/users`: The users of a seller account. */
  listUsers(id: string, query?: Query<'listUsers'>): Promise<Answer<'listUsers'>>;
  /** `POST /_mws/sellers/{id}/users`: Adds a user; an account has one primary holder at most. */
  createUser(id: string, body: Body<'createUser'>): Promise<Answer<'createUser'>>;
  /** `PATCH /_mws/sellers/{id}/users/{userId}`: Changes the role of a user. */
  updateUser(id: string, userId: string, body: Body<'updateUser'>): Promise<Answer<'updateUser'>>;
  /** `GET /_mws/authorizations`: All authorizations. */
  listAuthorizations(query?: Query<'listAuthorizations'>): Promise<Answer<'listAuthorizations'>>;
  /** `POST /_mws/authorizations`: Delegates a seller’s calling rights to a developer for twelve months; a token is made up if none is given. */
  createAuthorization(body: Body<'createAuthorization'>): Promise<Answer<'createAuthorization'>>;
  /** `GET /_mws/authorizations/{id}`: One authorization. */
  getAuthorization(id: string): Promise<Answer<'getAuthorization'>>;
  /** `POST /_mws/authorizations/{id}/revoke`: Ends an authorization at once. */
  revokeAuthorization(id: string, body?: Body<'revokeAuthorization'>): Promise<Answer<'revokeAuthorization'>>;
  /** `POST /_mws/authorizations/{id}/renew`: Makes the same token work for twelve months from now, whether it still works or no longer. */
  renewAuthorization(id: string): Promise<Answer<'renewAuthorization'>>;
  /** `GET /_mws/consent`: What a seller is asked to agree to when an application of SP-API sends it here. */
  getConsentRequest(query: Query<'getConsentRequest'>): Promise<Answer<'getConsentRequest'>>;
  /** `POST /_mws/consent`: A seller agrees: the authorization is given or renewed, and a code made that lives for five minutes. */
  giveConsent(body: Body<'giveConsent'>): Promise<Answer<'giveConsent'>>;
  /** `GET /_mws/support-cases`: All support cases with their logs. */
  listSupportCases(query?: Query<'listSupportCases'>): Promise<Answer<'listSupportCases'>>;
  /** `POST /_mws/support-cases`: Registers a developer, who is pending until support decides; or asks for a reset of keys, which a link confirms. */
  openSupportCase(body: Body<'openSupportCase'>): Promise<Answer<'openSupportCase'>>;
  /** `GET /_mws/support-cases/{id}`: One support case. */
  getSupportCase(id: string): Promise<Answer<'getSupportCase'>>;
  /** `POST /_mws/support-cases/{id}/ask`: Support asks the applicant of a registration for more. */
  askSupportCase(id: string, body: Body<'askSupportCase'>): Promise<Answer<'askSupportCase'>>;
  /** `POST /_mws/support-cases/{id}/answer`: The applicant answers that. */
  answerSupportCase(id: string, body: Body<'answerSupportCase'>): Promise<Answer<'answerSupportCase'>>;
  /** `POST /_mws/support-cases/{id}/refuse`: Support refuses a registration or a reset of keys. */
  refuseSupportCase(id: string, body: Body<'refuseSupportCase'>): Promise<Answer<'refuseSupportCase'>>;
  /** `POST /_mws/support-cases/{id}/approve`: Support approves a registration: the developer may call, with its first key. */
  approveSupportCase(id: string, body?: Body<'approveSupportCase'>): Promise<Answer<'approveSupportCase'>>;
  /** `POST /_mws/support-cases/{id}/confirm`: Follows the link of a reset, once, as an administrator of the account: the old keys stop, a new one is made. */
  confirmSupportCase(id: string, body: Body<'confirmSupportCase'>): Promise<Answer<'confirmSupportCase'>>;
  /** `GET /_mws/orders`: All orders, the one that was added last first. */
  listOrders(query?: Query<'listOrders'>): Promise<Answer<'listOrders'>>;
  /** `POST /_mws/orders`: Adds an order; what is not said of it is as most orders have it. */
  createOrder(body: Body<'createOrder'>): Promise<Answer<'createOrder'>>;
  /** `GET /_mws/orders/{id}`: One order. */
  getOrder(id: string): Promise<Answer<'getOrder'>>;
  /** `PATCH /_mws/orders/{id}`: Changes an order; its LastUpdateDate moves to now. */
  updateOrder(id: string, body: Body<'updateOrder'>): Promise<Answer<'updateOrder'>>;
  /** `POST /_mws/orders/{id}/ship`: Ships what is left of an order, or some units of its lines. */
  shipOrder(id: string, body?: Body<'shipOrder'>): Promise<Answer<'shipOrder'>>;
  /** `POST /_mws/orders/{id}/refund`: Pays back what the units of a shipped order cost, or some amount for its lines. */
  refundOrder(id: string, body?: Body<'refundOrder'>): Promise<Answer<'refundOrder'>>;
  /** `GET /_mws/listings`: All listings. */
  listListings(query?: Query<'listListings'>): Promise<Answer<'listListings'>>;
  /** `POST /_mws/listings`: Offers a product in a marketplace. */
  createListing(body: Body<'createListing'>): Promise<Answer<'createListing'>>;
  /** `PATCH /_mws/listings`: Changes the listing that seller, marketplace and SKU name. */
  updateListing(body: Body<'updateListing'>): Promise<Answer<'updateListing'>>;
  /** `GET /_mws/inventory`: All stock. */
  listInventory(query?: Query<'listInventory'>): Promise<Answer<'listInventory'>>;
  /** `POST /_mws/inventory`: Adds a SKU to what Amazon holds for a seller. */
  createStock(body: Body<'createStock'>): Promise<Answer<'createStock'>>;
  /** `PATCH /_mws/inventory`: Changes the counts of the SKU that is named. */
  updateStock(body: Body<'updateStock'>): Promise<Answer<'updateStock'>>;
  /** `POST /_mws/inventory/receive`: Units that were on their way arrive in a warehouse and can be sold. */
  receiveStock(body: Body<'receiveStock'>): Promise<Answer<'receiveStock'>>;
  /** `GET /_mws/webstores`: All shops on Amazon Webstore. */
  listWebstores(query?: Query<'listWebstores'>): Promise<Answer<'listWebstores'>>;
  /** `POST /_mws/webstores`: Opens a shop of a seller in a marketplace. */
  openWebstore(body: Body<'openWebstore'>): Promise<Answer<'openWebstore'>>;
  /** `GET /_mws/customers`: All customers of sellers’ own shops. */
  listCustomers(query?: Query<'listCustomers'>): Promise<Answer<'listCustomers'>>;
  /** `POST /_mws/customers`: Signs somebody up at a shop; what is not said is made up. */
  createCustomer(body: Body<'createCustomer'>): Promise<Answer<'createCustomer'>>;
  /** `PATCH /_mws/customers/{id}`: Changes an account; LastUpdatedOn of all its shops moves to now. */
  updateCustomer(id: string, body: Body<'updateCustomer'>): Promise<Answer<'updateCustomer'>>;
  /** `DELETE /_mws/customers/{id}`: Deletes an account with its carts. */
  removeCustomer(id: string): Promise<Answer<'removeCustomer'>>;
  /** `POST /_mws/customers/{id}/associate`: Signs a customer in at a further shop of the seller. */
  associateCustomer(id: string, body: Body<'associateCustomer'>): Promise<Answer<'associateCustomer'>>;
  /** `GET /_mws/carts`: All carts, the one that was made last first. */
  listCarts(query?: Query<'listCarts'>): Promise<Answer<'listCarts'>>;
  /** `POST /_mws/carts`: Fills a new cart, of a customer or, without one, of a guest. */
  createCart(body: Body<'createCart'>): Promise<Answer<'createCart'>>;
  /** `PATCH /_mws/carts/{id}`: Does what a shopper does; LastUpdatedDate moves to now. */
  changeCart(id: string, body: Body<'changeCart'>): Promise<Answer<'changeCart'>>;
  /** `DELETE /_mws/carts/{id}`: Removes a cart. */
  removeCart(id: string): Promise<Answer<'removeCart'>>;
  /** `POST /_mws/carts/{id}/order`: Buys what is active in a cart; what is saved stays. */
  orderCart(id: string): Promise<Answer<'orderCart'>>;
  /** `GET /_mws/stock-subscriptions`: All who wait for an item, or were told that it is back. */
  listStockSubscriptions(query?: Query<'listStockSubscriptions'>): Promise<Answer<'listStockSubscriptions'>>;
  /** `POST /_mws/stock-subscriptions`: Lets one e-mail address, or so many made up ones, wait for an item that cannot be bought. */
  createStockSubscriptions(body: Body<'createStockSubscriptions'>): Promise<Answer<'createStockSubscriptions'>>;
  /** `POST /_mws/stock-subscriptions/notify`: Sends the mails about an item now. */
  notifyStockSubscriptions(body: Body<'notifyStockSubscriptions'>): Promise<Answer<'notifyStockSubscriptions'>>;
  /** `DELETE /_mws/stock-subscriptions/{id}`: Waits no longer. */
  removeStockSubscription(id: string): Promise<Answer<'removeStockSubscription'>>;
  /** `GET /_mws/catalog`: The products of the catalogue; with a marketplace those that it has. */
  listCatalog(query?: Query<'listCatalog'>): Promise<Answer<'listCatalog'>>;
  /** `POST /_mws/catalog`: Adds a product to the catalogue, of one marketplace or of all. */
  createProduct(body: Body<'createProduct'>): Promise<Answer<'createProduct'>>;
  /** `PATCH /_mws/catalog/{id}`: Changes what is said of a product. */
  updateProduct(id: string, body: Body<'updateProduct'>): Promise<Answer<'updateProduct'>>;
  /** `DELETE /_mws/catalog/{id}`: Takes a product out of the catalogue; its listings and offers stay. */
  deleteProduct(id: string): Promise<Answer<'deleteProduct'>>;
  /** `GET /_mws/products/{asin}`: A product in a marketplace with its variations and all offers, the buy box marked. */
  getProduct(asin: string, query?: Query<'getProduct'>): Promise<Answer<'getProduct'>>;
  /** `GET /_mws/offers`: Offers of sellers that the world does not have. */
  listOffers(query?: Query<'listOffers'>): Promise<Answer<'listOffers'>>;
  /** `POST /_mws/offers`: Adds an offer; what is not said of it is as most offers have it. */
  createOffer(body: Body<'createOffer'>): Promise<Answer<'createOffer'>>;
  /** `PATCH /_mws/offers/{id}`: Changes an offer. */
  updateOffer(id: string, body: Body<'updateOffer'>): Promise<Answer<'updateOffer'>>;
  /** `DELETE /_mws/offers/{id}`: Takes an offer away. */
  deleteOffer(id: string): Promise<Answer<'deleteOffer'>>;
  /** `GET /_mws/buy-box`: Buy boxes that are set by hand. */
  listBuyBoxes(query?: Query<'listBuyBoxes'>): Promise<Answer<'listBuyBoxes'>>;
  /** `POST /_mws/buy-box`: Says who is to hold a buy box, over what was said before. */
  setBuyBox(body: Body<'setBuyBox'>): Promise<Answer<'setBuyBox'>>;
  /** `PATCH /_mws/buy-box/{id}`: Gives a buy box to another. */
  updateBuyBox(id: string, body: Body<'updateBuyBox'>): Promise<Answer<'updateBuyBox'>>;
  /** `DELETE /_mws/buy-box/{id}`: Lets a buy box go to who merits it again. */
  freeBuyBox(id: string): Promise<Answer<'freeBuyBox'>>;
  /** `GET /_mws/inbound-plans`: All plans of shipments to fulfilment centres, the newest first. */
  listInboundPlans(query?: Query<'listInboundPlans'>): Promise<Answer<'listInboundPlans'>>;
  /** `GET /_mws/inbound-shipments`: All shipments to fulfilment centres, the newest first. */
  listInboundShipments(query?: Query<'listInboundShipments'>): Promise<Answer<'listInboundShipments'>>;
  /** `POST /_mws/inbound-shipments`: Adds a shipment without a plan, in any state. */
  createInboundShipment(body: Body<'createInboundShipment'>): Promise<Answer<'createInboundShipment'>>;
  /** `GET /_mws/inbound-shipments/{id}`: One shipment. */
  getInboundShipment(id: string): Promise<Answer<'getInboundShipment'>>;
  /** `PATCH /_mws/inbound-shipments/{id}`: Moves a shipment on; its stock follows. */
  updateInboundShipment(id: string, body: Body<'updateInboundShipment'>): Promise<Answer<'updateInboundShipment'>>;
  /** `POST /_mws/inbound-shipments/{id}/receive`: Counts units of a shipment; it is closed when all are there. */
  receiveInboundShipment(id: string, body: Body<'receiveInboundShipment'>): Promise<Answer<'receiveInboundShipment'>>;
  /** `PATCH /_mws/inbound-shipments/{id}/transport`: Puts partnered transport into a state, also one in which it failed. */
  updateInboundTransport(id: string, body: Body<'updateInboundTransport'>): Promise<Answer<'updateInboundTransport'>>;
  /** `GET /_mws/fulfillment-orders`: All fulfillment orders, the one that was added last first. */
  listFulfillmentOrders(query?: Query<'listFulfillmentOrders'>): Promise<Answer<'listFulfillmentOrders'>>;
  /** `POST /_mws/fulfillment-orders`: Has Amazon ship units from a seller’s stock; what is not said is as most orders have it. */
  createFulfillmentOrder(body: Body<'createFulfillmentOrder'>): Promise<Answer<'createFulfillmentOrder'>>;
  /** `GET /_mws/fulfillment-orders/{id}`: One fulfillment order. */
  getFulfillmentOrder(id: string, query?: Query<'getFulfillmentOrder'>): Promise<Answer<'getFulfillmentOrder'>>;
  /** `PATCH /_mws/fulfillment-orders/{id}`: Takes a fulfillment order to a status, over all those between. */
  updateFulfillmentOrder(id: string, body: Body<'updateFulfillmentOrder'>): Promise<Answer<'updateFulfillmentOrder'>>;
  /** `POST /_mws/fulfillment-orders/{id}/ship`: Ships units of a fulfillment order in one package: all that is left, or some. */
  shipFulfillmentOrder(id: string, body?: Body<'shipFulfillmentOrder'>): Promise<Answer<'shipFulfillmentOrder'>>;
  /** `GET /_mws/packages/{number}`: One package, with what its carrier has said of it. */
  getPackage(number: string): Promise<Answer<'getPackage'>>;
  /** `PATCH /_mws/packages/{number}`: Has something become of a package; a status, or its delivery, ends what was planned for it. */
  updatePackage(number: string, body: Body<'updatePackage'>): Promise<Answer<'updatePackage'>>;
  /** `GET /_mws/fulfillment-returns`: All returns of fulfillment orders, the one that was announced last first. */
  listFulfillmentReturns(query?: Query<'listFulfillmentReturns'>): Promise<Answer<'listFulfillmentReturns'>>;
  /** `PATCH /_mws/fulfillment-returns/{id}`: Has the unit arrive, in some condition. */
  receiveFulfillmentReturn(id: string, body: Body<'receiveFulfillmentReturn'>): Promise<Answer<'receiveFulfillmentReturn'>>;
  /** `GET /_mws/easy-ship/packages`: All packages of Easy Ship, the one that was scheduled last first. */
  listEasyShipPackages(query?: Query<'listEasyShipPackages'>): Promise<Answer<'listEasyShipPackages'>>;
  /** `GET /_mws/easy-ship/packages/{id}`: One package, with what became of it. */
  getEasyShipPackage(id: string): Promise<Answer<'getEasyShipPackage'>>;
  /** `PATCH /_mws/easy-ship/packages/{id}`: Takes a package to a status, over all those between. */
  updateEasyShipPackage(id: string, body: Body<'updateEasyShipPackage'>): Promise<Answer<'updateEasyShipPackage'>>;
  /** `POST /_mws/easy-ship/packages/{id}/cancel-pickup`: Cancels the label of a package that waits, as sellers could in Seller Central. */
  cancelEasyShipPickup(id: string): Promise<Answer<'cancelEasyShipPickup'>>;
  /** `GET /_mws/fba-shipments`: All shipments that need an invoice, the one that was cut last first. */
  listFbaShipments(query?: Query<'listFbaShipments'>): Promise<Answer<'listFbaShipments'>>;
  /** `POST /_mws/fba-shipments`: Splits an order: units that did not leave get a shipment of their own. */
  createFbaShipment(body: Body<'createFbaShipment'>): Promise<Answer<'createFbaShipment'>>;
  /** `POST /_mws/fba-shipments/{id}/cancel`: Amazon cancels a shipment that did not leave. */
  cancelFbaShipment(id: string): Promise<Answer<'cancelFbaShipment'>>;
  /** `GET /_mws/fba-shipments/{id}/invoice`: The invoice of a shipment, and the check that it did not pass. */
  getShipmentInvoice(id: string): Promise<Answer<'getShipmentInvoice'>>;
  /** `GET /_mws/merchant-fulfillment/shipments`: All bought labels, the newest first. */
  listMerchantShipments(query?: Query<'listMerchantShipments'>): Promise<Answer<'listMerchantShipments'>>;
  /** `GET /_mws/merchant-fulfillment/shipments/{id}`: One bought label, with the document as long as it can be printed. */
  getMerchantShipment(id: string): Promise<Answer<'getMerchantShipment'>>;
  /** `POST /_mws/merchant-fulfillment/shipments/{id}/accepted`: Has the carrier take the parcel: from then on it refunds nothing. */
  acceptMerchantShipment(id: string): Promise<Answer<'acceptMerchantShipment'>>;
  /** `POST /_mws/merchant-fulfillment/shipments/{id}/refund`: Has the carrier decide about the refund of a cancelled label now. */
  refundMerchantShipment(id: string, body: Body<'refundMerchantShipment'>): Promise<Answer<'refundMerchantShipment'>>;
  /** `GET /_mws/finances/groups`: The periods of all accounts, newest first. */
  listFinancialEventGroups(query?: Query<'listFinancialEventGroups'>): Promise<Answer<'listFinancialEventGroups'>>;
  /** `GET /_mws/finances/events`: What moved money, newest first. */
  listFinancialEvents(query?: Query<'listFinancialEvents'>): Promise<Answer<'listFinancialEvents'>>;
  /** `POST /_mws/finances/events`: Posts an event, with its members by the names of the model of Finances. */
  postFinancialEvent(body: Body<'postFinancialEvent'>): Promise<Answer<'postFinancialEvent'>>;
  /** `POST /_mws/finances/groups/close`: Closes the open groups of a seller, with their settlements and reports. */
  closeFinancialEventGroups(body: Body<'closeFinancialEventGroups'>): Promise<Answer<'closeFinancialEventGroups'>>;
  /** `GET /_mws/finances/balance`: The balance of an account over time, oldest first; of the newest 1,000 events. */
  listBalances(query: Query<'listBalances'>): Promise<Answer<'listBalances'>>;
  /** `GET /_mws/recommendations`: All recommendations, newest first. */
  listRecommendations(query?: Query<'listRecommendations'>): Promise<Answer<'listRecommendations'>>;
  /** `POST /_mws/recommendations`: Adds a recommendation, with its members by the names of the model of Recommendations. */
  addRecommendation(body: Body<'addRecommendation'>): Promise<Answer<'addRecommendation'>>;
  /** `DELETE /_mws/recommendations`: Takes away recommendations of a seller: all, or those of a marketplace or a category. */
  deleteRecommendations(query?: Query<'deleteRecommendations'>): Promise<Answer<'deleteRecommendations'>>;
  /** `POST /_mws/recommendations/make`: Does the nightly run now. */
  makeRecommendations(body: Body<'makeRecommendations'>): Promise<Answer<'makeRecommendations'>>;
  /** `GET /_mws/notifications`: Notifications with their XML and what became of them, the newest first. */
  listNotifications(query?: Query<'listNotifications'>): Promise<Answer<'listNotifications'>>;
  /** `POST /_mws/notifications`: Tells of something that has not happened those who subscribed to it. */
  sendNotification(body: Body<'sendNotification'>): Promise<Answer<'sendNotification'>>;
  /** `GET /_mws/notifications/{id}`: One notification. */
  getNotification(id: string): Promise<Answer<'getNotification'>>;
  /** `POST /_mws/notifications/{id}/resend`: Sends a notification again, the same as before. */
  resendNotification(id: string): Promise<Answer<'resendNotification'>>;
  /** `GET /_mws/notifications/faults`: Fault rules of notifications with how many they have hit, the newest first. */
  listNotificationFaults(query?: Query<'listNotificationFaults'>): Promise<Answer<'listNotificationFaults'>>;
  /** `POST /_mws/notifications/faults`: Has notifications lost, delayed, refused, sent twice or out of order. */
  addNotificationFault(body?: Body<'addNotificationFault'>): Promise<Answer<'addNotificationFault'>>;
  /** `DELETE /_mws/notifications/faults/{id}`: Ends a fault rule of notifications. */
  deleteNotificationFault(id: string): Promise<Answer<'deleteNotificationFault'>>;
  /** `GET /_mws/destinations`: Queues that sellers have registered, the newest first. */
  listDestinations(query?: Query<'listDestinations'>): Promise<Answer<'listDestinations'>>;
  /** `POST /_mws/destinations`: Registers a queue for one marketplace, as RegisterDestination does; whether it is there, nobody looks. */
  registerDestination(body: Body<'registerDestination'>): Promise<Answer<'registerDestination'>>;
  /** `GET /_mws/destinations/{id}`: One queue that a seller has registered. */
  getDestination(id: string): Promise<Answer<'getDestination'>>;
  /** `DELETE /_mws/destinations/{id}`: Removes a queue that has no subscriptions. */
  removeDestination(id: string): Promise<Answer<'removeDestination'>>;
  /** `GET /_mws/subscriptions`: What sellers have subscribed to, the newest first. */
  listSubscriptions(query?: Query<'listSubscriptions'>): Promise<Answer<'listSubscriptions'>>;
  /** `POST /_mws/subscriptions`: Subscribes a queue to a type of notifications, and registers it where it is not yet. */
  createSubscription(body: Body<'createSubscription'>): Promise<Answer<'createSubscription'>>;
  /** `GET /_mws/subscriptions/{id}`: One subscription. */
  getSubscription(id: string): Promise<Answer<'getSubscription'>>;
  /** `PATCH /_mws/subscriptions/{id}`: Has a subscription enabled or not; what happens while it is not is never told. */
  updateSubscription(id: string, body: Body<'updateSubscription'>): Promise<Answer<'updateSubscription'>>;
  /** `DELETE /_mws/subscriptions/{id}`: Ends a subscription; its queue stays registered. */
  removeSubscription(id: string): Promise<Answer<'removeSubscription'>>;
  /** `GET /_mws/fee-promotions`: Promotions of fees, the newest first. */
  listFeePromotions(query?: Query<'listFeePromotions'>): Promise<Answer<'listFeePromotions'>>;
  /** `POST /_mws/fee-promotions`: Lowers fees for a seller for a while. */
  addFeePromotion(body: Body<'addFeePromotion'>): Promise<Answer<'addFeePromotion'>>;
  /** `GET /_mws/feeds`: Feeds, newest first. */
  listFeeds(query?: Query<'listFeeds'>): Promise<Answer<'listFeeds'>>;
  /** `POST /_mws/feeds`: Submits a feed for a seller; it is processed as time goes by. */
  submitFeed(body: Body<'submitFeed'>): Promise<Answer<'submitFeed'>>;
  /** `GET /_mws/feeds/{id}`: One feed. */
  getFeed(id: string): Promise<Answer<'getFeed'>>;
  /** `GET /_mws/feeds/{id}/problems`: What was wrong with messages of a feed, in their order; what is wrong with it as a whole is in its report. */
  listFeedProblems(id: string, query?: Query<'listFeedProblems'>): Promise<Answer<'listFeedProblems'>>;
  /** `GET /_mws/feed-types`: The documented feed types. */
  listFeedTypes(): Promise<Answer<'listFeedTypes'>>;
  /** `GET /_mws/feed-types/{type}/sample`: A feed of a type to begin with, about what a seller has. */
  getFeedSample(type: string, query: Query<'getFeedSample'>): Promise<Answer<'getFeedSample'>>;
  /** `GET /_mws/reports`: Requests for reports with what came of them, newest first. */
  listReports(query?: Query<'listReports'>): Promise<Answer<'listReports'>>;
  /** `POST /_mws/reports`: Asks for a report for a seller; it is made as time goes by. */
  requestReport(body: Body<'requestReport'>): Promise<Answer<'requestReport'>>;
  /** `GET /_mws/reports/{id}`: One request for a report, with what came of it. */
  getReportRequest(id: string): Promise<Answer<'getReportRequest'>>;
  /** `GET /_mws/report-schedules`: Schedules of reports, the one that was made last first. */
  listReportSchedules(query?: Query<'listReportSchedules'>): Promise<Answer<'listReportSchedules'>>;
  /** `GET /_mws/pay/accounts`: Accounts with Amazon Pay, the newest first. */
  listPayAccounts(query?: Query<'listPayAccounts'>): Promise<Answer<'listPayAccounts'>>;
  /** `POST /_mws/pay/accounts`: Opens an account for a seller in one environment. */
  createPayAccount(body: Body<'createPayAccount'>): Promise<Answer<'createPayAccount'>>;
  /** `PATCH /_mws/pay/accounts/{sellerId}`: Changes an account: its status, what answers have, where it is notified. */
  updatePayAccount(sellerId: string, body: Body<'updatePayAccount'>): Promise<Answer<'updatePayAccount'>>;
  /** `GET /_mws/pay/buyers`: Buyers of Amazon Pay, the newest first. */
  listPayBuyers(query?: Query<'listPayBuyers'>): Promise<Answer<'listPayBuyers'>>;
  /** `POST /_mws/pay/buyers`: Adds a buyer; whose payment methods are not given has one for each outcome. */
  createPayBuyer(body: Body<'createPayBuyer'>): Promise<Answer<'createPayBuyer'>>;
  /** `PATCH /_mws/pay/buyers/{id}`: Changes a buyer; what was chosen before stays as it was. */
  updatePayBuyer(id: string, body: Body<'updatePayBuyer'>): Promise<Answer<'updatePayBuyer'>>;
  /** `GET /_mws/pay/wallet`: The shop, and the addresses and payment methods that a buyer has to choose from. */
  getPayWallet(query?: Query<'getPayWallet'>): Promise<Answer<'getPayWallet'>>;
  /** `GET /_mws/pay/order-references`: Order references of Amazon Pay, the newest first. */
  listPayOrderReferences(query?: Query<'listPayOrderReferences'>): Promise<Answer<'listPayOrderReferences'>>;
  /** `POST /_mws/pay/order-references`: A buyer goes to the checkout: a draft, as the widgets made it, with a token of the buyer. */
  createPayOrderReference(body: Body<'createPayOrderReference'>): Promise<Answer<'createPayOrderReference'>>;
  /** `GET /_mws/pay/order-references/{id}`: One order reference. */
  getPayOrderReference(id: string): Promise<Answer<'getPayOrderReference'>>;
  /** `PATCH /_mws/pay/order-references/{id}`: The buyer chooses another address or payment method; null is none. */
  choosePayOrderReference(id: string, body: Body<'choosePayOrderReference'>): Promise<Answer<'choosePayOrderReference'>>;
  /** `POST /_mws/pay/order-references/{id}/authenticate`: The buyer comes back from the proof of identity; answers where the browser would go. */
  authenticatePayOrderReference(id: string, body: Body<'authenticatePayOrderReference'>): Promise<Answer<'authenticatePayOrderReference'>>;
  /** `POST /_mws/pay/order-references/{id}/amazon`: What only Amazon does to an order reference. */
  decidePayOrderReference(id: string, body: Body<'decidePayOrderReference'>): Promise<Answer<'decidePayOrderReference'>>;
  /** `GET /_mws/pay/billing-agreements`: Billing agreements of Amazon Pay, the newest first. */
  listPayBillingAgreements(query?: Query<'listPayBillingAgreements'>): Promise<Answer<'listPayBillingAgreements'>>;
  /** `POST /_mws/pay/billing-agreements`: A buyer goes to the checkout of a subscription: a draft, with a token of the buyer. */
  createPayBillingAgreement(body: Body<'createPayBillingAgreement'>): Promise<Answer<'createPayBillingAgreement'>>;
  /** `GET /_mws/pay/billing-agreements/{id}`: One billing agreement. */
  getPayBillingAgreement(id: string): Promise<Answer<'getPayBillingAgreement'>>;
  /** `PATCH /_mws/pay/billing-agreements/{id}`: The buyer agrees, or chooses another address or payment method; null is none. */
  choosePayBillingAgreement(id: string, body: Body<'choosePayBillingAgreement'>): Promise<Answer<'choosePayBillingAgreement'>>;
  /** `POST /_mws/pay/billing-agreements/{id}/authenticate`: The buyer comes back from the proof of identity; answers where the browser would go. */
  authenticatePayBillingAgreement(id: string, body: Body<'authenticatePayBillingAgreement'>): Promise<Answer<'authenticatePayBillingAgreement'>>;
  /** `POST /_mws/pay/billing-agreements/{id}/close`: The buyer ends a billing agreement on Amazon’s site. */
  closePayBillingAgreement(id: string): Promise<Answer<'closePayBillingAgreement'>>;
  /** `POST /_mws/pay/billing-agreements/{id}/amazon`: What only Amazon does to a billing agreement. */
  decidePayBillingAgreement(id: string, body: Body<'decidePayBillingAgreement'>): Promise<Answer<'decidePayBillingAgreement'>>;
  /** `GET /_mws/pay/transactions`: Authorizations, captures, refunds and the rest, the newest first. */
  listPayTransactions(query?: Query<'listPayTransactions'>): Promise<Answer<'listPayTransactions'>>;
  /** `POST /_mws/pay/transactions/{id}/decide`: Settles a pending authorization, capture or refund now, or has Amazon close one. */
  decidePayTransaction(id: string, body: Body<'decidePayTransaction'>): Promise<Answer<'decidePayTransaction'>>;
  /** `POST /_mws/pay/captures/{id}/refund`: Amazon refunds a capture by itself. */
  refundPayCapture(id: string, body?: Body<'refundPayCapture'>): Promise<Answer<'refundPayCapture'>>;
  /** `POST /_mws/pay/captures/{id}/chargeback`: The buyer’s bank takes a capture back. */
  chargeBackPayCapture(id: string, body?: Body<'chargeBackPayCapture'>): Promise<Answer<'chargeBackPayCapture'>>;
  /** `GET /_mws/pay/notifications`: Notifications of payments with their tries, the newest first. */
  listPayNotifications(query?: Query<'listPayNotifications'>): Promise<Answer<'listPayNotifications'>>;
  /** `POST /_mws/pay/notifications/sample`: Sends the test message of Seller Central wherever a seller is notified. */
  samplePayNotification(body: Body<'samplePayNotification'>): Promise<Answer<'samplePayNotification'>>;
  /** `POST /_mws/pay/notifications/{id}/redeliver`: Sends a notification again, the same as before. */
  redeliverPayNotification(id: string): Promise<Answer<'redeliverPayNotification'>>;
  /** `GET /_mws/service-status`: The status of every section, in the order of their names. */
  listServiceStatus(): Promise<Answer<'listServiceStatus'>>;
  /** `PUT /_mws/service-status`: Sets the status of a section, or of all. */
  setServiceStatus(body: Body<'setServiceStatus'>): Promise<Answer<'setServiceStatus'>>;
  /** `GET /_mws/clock`: What the clock shows. */
  getClock(): Promise<Answer<'getClock'>>;
  /** `PUT /_mws/clock`: Sets the clock forward, stops it, or changes its pace; what is not given stays. */
  setClock(body: Body<'setClock'>): Promise<Answer<'setClock'>>;
  /** `POST /_mws/clock/advance`: Moves the clock on and does all that becomes due; a frozen clock stays frozen, a running one goes on. */
  advanceClock(body: Body<'advanceClock'>): Promise<Answer<'advanceClock'>>;
  /** `GET /_mws/live`: Whether the world goes on by itself, and how. */
  getLive(): Promise<Answer<'getLive'>>;
  /** `PUT /_mws/live`: Switches that on or off, or changes its pace; what is not given stays. */
  setLive(body: Body<'setLive'>): Promise<Answer<'setLive'>>;
  /** `GET /_mws/due`: What is still to come, and what failed when it was due, soonest first. */
  listDue(query?: Query<'listDue'>): Promise<Answer<'listDue'>>;
  /** `POST /_mws/due/{id}/retry`: Does an item anew that failed, at its own instant; its answer says what became of it. */
  retryDue(id: string): Promise<Answer<'retryDue'>>;
  /** `GET /_mws/world-events`: What happened in the world, newest first. */
  listWorldEvents(query?: Query<'listWorldEvents'>): Promise<Answer<'listWorldEvents'>>;
  /** `GET /_mws/search`: Requests that hold a text anywhere in what is shown of them, and orders, SKUs and feeds that begin with it. */
  search(query: Query<'search'>): Promise<Answer<'search'>>;
  /** `GET /_mws/quotas`: Request buckets and hourly quotas that were drawn on, by seller and developer, last opened first. */
  listQuotas(query?: Query<'listQuotas'>): Promise<Answer<'listQuotas'>>;
  /** `PUT /_mws/quotas`: Sets the quotas that the world has in place of the documented ones, all of them, and counts anew; `{}`: none. */
  setQuotas(body: Body<'setQuotas'>): Promise<Answer<'setQuotas'>>;
  /** `GET /_mws/faults`: All faults with their hits. */
  listFaults(query?: Query<'listFaults'>): Promise<Answer<'listFaults'>>;
  /** `POST /_mws/faults`: Makes calls fail. */
  createFault(body: Body<'createFault'>): Promise<Answer<'createFault'>>;
  /** `DELETE /_mws/faults`: Removes all faults. */
  clearFaults(): Promise<Answer<'clearFaults'>>;
  /** `GET /_mws/faults/{id}`: One fault with its hits. */
  getFault(id: string): Promise<Answer<'getFault'>>;
  /** `DELETE /_mws/faults/{id}`: Removes one fault. */
  deleteFault(id: string): Promise<Answer<'deleteFault'>>;
  /** `GET /_mws/responses`: All scripted answers with their hits, in the order in which they are asked. */
  listResponses(query?: Query<'listResponses'>): Promise<Answer<'listResponses'>>;
  /** `POST /_mws/responses`: Puts a scripted answer on top of all others. */
  script(body: Body<'script'>): Promise<Answer<'script'>>;
  /** `DELETE /_mws/responses`: Removes all scripted answers, those of the scenario too. */
  clearResponses(): Promise<Answer<'clearResponses'>>;
  /** `GET /_mws/responses/{id}`: One scripted answer with its hits. */
  getResponse(id: string): Promise<Answer<'getResponse'>>;
  /** `DELETE /_mws/responses/{id}`: Removes one scripted answer. */
  deleteResponse(id: string): Promise<Answer<'deleteResponse'>>;
  /** `GET /_mws/requests/report`: The operations that were called, how often, and what replaces them in SP-API, by name. */
  reportRequests(query?: Query<'reportRequests'>): Promise<Answer<'reportRequests'>>;
  /** `GET /_mws/requests/har`: The requests that are still kept as HAR 1.2, oldest first; bodies up to 16 KiB each. */
  exportRequestsAsHar(query?: Query<'exportRequestsAsHar'>): Promise<Answer<'exportRequestsAsHar'>>;
  /** `GET /_mws/requests`: The requests that were made, as far as they are still kept. */
  listRequests(query?: Query<'listRequests'>): Promise<Answer<'listRequests'>>;
  /** `DELETE /_mws/requests`: Empties the journal, its counts too. */
  clearRequests(): Promise<Answer<'clearRequests'>>;
  /** `GET /_mws/requests/minutes`: How many requests there were in each minute of the last hour of real time, by outcome, oldest first. */
  listRequestMinutes(): Promise<Answer<'listRequestMinutes'>>;
  /** `GET /_mws/requests/{id}`: One request with the bodies of it and of its answer, each up to 16 KiB. */
  getRequest(id: string): Promise<Answer<'getRequest'>>;
  /** `POST /_mws/requests/verify`: Asserts how often a call was made, in what order calls were, or that every fault or scripted answer was met. */
  verifyRequests(body?: Body<'verifyRequests'>): Promise<Answer<'verifyRequests'>>;
  /** `GET /_mws/scenario`: The scenario that the world was made from. */
  getScenario(): Promise<Answer<'getScenario'>>;
  /** `POST /_mws/scenario`: Makes the world anew from a scenario; what is not given is as the server was started. */
  loadScenario(body: Body<'loadScenario'>): Promise<Answer<'loadScenario'>>;
  /** `POST /_mws/reset`: Takes the world back to what it was right after its scenario was loaded. */
  reset(): Promise<Answer<'reset'>>;
  /** `GET /_mws/scenarios`: The scenarios that come with the server, by name. */
  listScenarios(query?: Query<'listScenarios'>): Promise<Answer<'listScenarios'>>;
  /** `GET /_mws/snapshots`: The snapshots of the world; they are gone with the server. */
  listSnapshots(query?: Query<'listSnapshots'>): Promise<Answer<'listSnapshots'>>;
  /** `POST /_mws/snapshots`: Keeps what the world is now, but for its journal, quotas and faults. */
  takeSnapshot(): Promise<Answer<'takeSnapshot'>>;
  /** `POST /_mws/snapshots/{id}/restore`: Takes the world back to a snapshot, with its clock; journal, quotas and faults begin anew. */
  restoreSnapshot(id: string): Promise<Answer<'restoreSnapshot'>>;
  /** `DELETE /_mws/snapshots/{id}`: Forgets a snapshot. */
  deleteSnapshot(id: string): Promise<Answer<'deleteSnapshot'>>;
  /** `GET /_mws/sandboxes`: All sandboxes; those that lay idle for too long are ended before. */
  listSandboxes(query?: Query<'listSandboxes'>): Promise<Answer<'listSandboxes'>>;
  /** `POST /_mws/sandboxes`: Makes a world with credentials of its own; what is not given is as the server was started. */
  createSandbox(body?: Body<'createSandbox'>): Promise<Answer<'createSandbox'>>;
  /** `GET /_mws/sandboxes/{id}`: One sandbox with its callers. */
  getSandbox(id: string): Promise<Answer<'getSandbox'>>;
  /** `DELETE /_mws/sandboxes/{id}`: Ends a sandbox. */
  deleteSandbox(id: string): Promise<Answer<'deleteSandbox'>>;
  /** `GET /_mws/compare`: How the clients of two sandboxes compare, whichever API each of them called. */
  compareSandboxes(query: Query<'compareSandboxes'>): Promise<Answer<'compareSandboxes'>>;
  /** `GET /_mws/callers`: The credentials of everyone whom the scenario names, the demo caller first. */
  getCallers(): Promise<Answer<'getCallers'>>;
  /** `GET /_mws/snippets`: How widespread clients are pointed at this server, as programs with the demo caller’s credentials. */
  listSnippets(query?: Query<'listSnippets'>): Promise<Answer<'listSnippets'>>;
  /** `GET /_mws/operations`: Every operation of every section, by section. */
  listOperations(query?: Query<'listOperations'>): Promise<Answer<'listOperations'>>;
  /** `GET /_mws/operations/{id}`: One operation with its parameters and their rules. */
  getOperation(id: string): Promise<Answer<'getOperation'>>;
  /** `GET /_mws/vocabulary`: The marketplaces, error codes, feed types and report types that MWS knew. */
  getVocabulary(): Promise<Answer<'getVocabulary'>>;
  /** `POST /_mws/sign`: A signed request of the demo caller, or of a key, from parameters; SellerId, MWSAuthToken and Timestamp may be among them. */
  sign(body: Body<'sign'>): Promise<Answer<'sign'>>;
  /** `GET /_mws/demo`: The ways to be refused that can be shown. */
  listDemo(): Promise<Answer<'listDemo'>>;
  /** `POST /_mws/demo/{name}`: Makes a call that is refused, in a sandbox with the scenario auth-failures, and says why it was. */
  runDemo(name: string): Promise<Answer<'runDemo'>>;
}

/** The methods, bound to a client. */
export const methodsOf = (client: ControlClient): AdminMethods => ({
  getLiveness: () => answerOf(client.GET('/_mws/health/live')),
  getReadiness: () => answerOf(client.GET('/_mws/health/ready')),
  getOpenApi: () => answerOf(client.GET('/_mws/openapi.json')),
  listDevelopers: (query) => answerOf(client.GET('/_mws/developers', { params: { query } })),
  createDeveloper: (body) => answerOf(client.POST('/_mws/developers', { body })),
  getDeveloper: (id) => answerOf(client.GET('/_mws/developers/{id}', { params: { path: { id } } })),
  updateDeveloper: (id, body) => answerOf(client.PATCH('/_mws/developers/{id}', { params: { path: { id } }, body })),
  suspendDeveloper: (id, body = {}) => answerOf(client.POST('/_mws/developers/{id}/suspend', { params: { path: { id } }, body })),
  rotateClientSecret: (id) => answerOf(client.POST('/_mws/developers/{id}/client-secret/rotate', { params: { path: { id } }, body: {} })),
  listKeys: (id, query) => answerOf(client.GET('/_mws/developers/{id}/keys', { params: { path: { id }, query } })),
  createKey: (id, body = {}) => answerOf(client.POST('/_mws/developers/{id}/keys', { params: { path: { id } }, body })),
  resetKeys: (id) => answerOf(client.POST('/_mws/developers/{id}/keys/reset', { params: { path: { id } }, body: {} })),
  getKey: (id, accessKeyId) => answerOf(client.GET('/_mws/developers/{id}/keys/{accessKeyId}', { params: { path: { id, accessKeyId } } })),
  updateKey: (id, accessKeyId, body) => answerOf(client.PATCH('/_mws/developers/{id}/keys/{accessKeyId}', { params: { path: { id, accessKeyId } }, body })),
  deleteKey: (id, accessKeyId) => answerOf(client.DELETE('/_mws/developers/{id}/keys/{accessKeyId}', { params: { path: { id, accessKeyId } } })),
  revealKey: (id, accessKeyId) => answerOf(client.POST('/_mws/developers/{id}/keys/{accessKeyId}/reveal', { params: { path: { id, accessKeyId } }, body: {} })),
  listSellers: (query) => answerOf(client.GET('/_mws/sellers', { params: { query } })),
  createSeller: (body) => answerOf(client.POST('/_mws/sellers', { body })),
  getSeller: (id) => answerOf(client.GET('/_mws/sellers/{id}', { params: { path: { id } } })),
  updateSeller: (id, body) => answerOf(client.PATCH('/_mws/sellers/{id}', { params: { path: { id } }, body })),
  listUsers: (id, query) => answerOf(client.GET('/_mws/sellers/{id}/users', { params: { path: { id }, query } })),
  createUser: (id, body) => answerOf(client.POST('/_mws/sellers/{id}/users', { params: { path: { id } }, body })),
  updateUser: (id, userId, body) => answerOf(client.PATCH('/_mws/sellers/{id}/users/{userId}', { params: { path: { id, userId } }, body })),
  listAuthorizations: (query) => answerOf(client.GET('/_mws/authorizations', { params: { query } })),
  createAuthorization: (body) => answerOf(client.POST('/_mws/authorizations', { body })),
  getAuthorization: (id) => answerOf(client.GET('/_mws/authorizations/{id}', { params: { path: { id } } })),
  revokeAuthorization: (id, body = {}) => answerOf(client.POST('/_mws/authorizations/{id}/revoke', { params: { path: { id } }, body })),
  renewAuthorization: (id) => answerOf(client.POST('/_mws/authorizations/{id}/renew', { params: { path: { id } }, body: {} })),
  getConsentRequest: (query) => answerOf(client.GET('/_mws/consent', { params: { query } })),
  giveConsent: (body) => answerOf(client.POST('/_mws/consent', { body })),
  listSupportCases: (query) => answerOf(client.GET('/_mws/support-cases', { params: { query } })),
  openSupportCase: (body) => answerOf(client.POST('/_mws/support-cases', { body })),
  getSupportCase: (id) => answerOf(client.GET('/_mws/support-cases/{id}', { params: { path: { id } } })),
  askSupportCase: (id, body) => answerOf(client.POST('/_mws/support-cases/{id}/ask', { params: { path: { id } }, body })),
  answerSupportCase: (id, body) => answerOf(client.POST('/_mws/support-cases/{id}/answer', { params: { path: { id } }, body })),
  refuseSupportCase: (id, body) => answerOf(client.POST('/_mws/support-cases/{id}/refuse', { params: { path: { id } }, body })),
  approveSupportCase: (id, body = {}) => answerOf(client.POST('/_mws/support-cases/{id}/approve', { params: { path: { id } }, body })),
  confirmSupportCase: (id, body) => answerOf(client.POST('/_mws/support-cases/{id}/confirm', { params: { path: { id } }, body })),
  listOrders: (query) => answerOf(client.GET('/_mws/orders', { params: { query } })),
  createOrder: (body) => answerOf(client.POST('/_mws/orders', { body })),
  getOrder: (id) => answerOf(client.GET('/_mws/orders/{id}', { params: { path: { id } } })),
  updateOrder: (id, body) => answerOf(client.PATCH('/_mws/orders/{id}', { params: { path: { id } }, body })),
  shipOrder: (id, body = {}) => answerOf(client.POST('/_mws/orders/{id}/ship', { params: { path: { id } }, body })),
  refundOrder: (id, body = {}) => answerOf(client.POST('/_mws/orders/{id}/refund', { params: { path: { id } }, body })),
  listListings: (query) => answerOf(client.GET('/_mws/listings', { params: { query } })),
  createListing: (body) => answerOf(client.POST('/_mws/listings', { body })),
  updateListing: (body) => answerOf(client.PATCH('/_mws/listings', { body })),
  listInventory: (query) => answerOf(client.GET('/_mws/inventory', { params: { query } })),
  createStock: (body) => answerOf(client.POST('/_mws/inventory', { body })),
  updateStock: (body) => answerOf(client.PATCH('/_mws/inventory', { body })),
  receiveStock: (body) => answerOf(client.POST('/_mws/inventory/receive', { body })),
  listWebstores: (query) => answerOf(client.GET('/_mws/webstores', { params: { query } })),
  openWebstore: (body) => answerOf(client.POST('/_mws/webstores', { body })),
  listCustomers: (query) => answerOf(client.GET('/_mws/customers', { params: { query } })),
  createCustomer: (body) => answerOf(client.POST('/_mws/customers', { body })),
  updateCustomer: (id, body) => answerOf(client.PATCH('/_mws/customers/{id}', { params: { path: { id } }, body })),
  removeCustomer: (id) => answerOf(client.DELETE('/_mws/customers/{id}', { params: { path: { id } } })),
  associateCustomer: (id, body) => answerOf(client.POST('/_mws/customers/{id}/associate', { params: { path: { id } }, body })),
  listCarts: (query) => answerOf(client.GET('/_mws/carts', { params: { query } })),
  createCart: (body) => answerOf(client.POST('/_mws/carts', { body })),
  changeCart: (id, body) => answerOf(client.PATCH('/_mws/carts/{id}', { params: { path: { id } }, body })),
  removeCart: (id) => answerOf(client.DELETE('/_mws/carts/{id}', { params: { path: { id } } })),
  orderCart: (id) => answerOf(client.POST('/_mws/carts/{id}/order', { params: { path: { id } }, body: {} })),
  listStockSubscriptions: (query) => answerOf(client.GET('/_mws/stock-subscriptions', { params: { query } })),
  createStockSubscriptions: (body) => answerOf(client.POST('/_mws/stock-subscriptions', { body })),
  notifyStockSubscriptions: (body) => answerOf(client.POST('/_mws/stock-subscriptions/notify', { body })),
  removeStockSubscription: (id) => answerOf(client.DELETE('/_mws/stock-subscriptions/{id}', { params: { path: { id } } })),
  listCatalog: (query) => answerOf(client.GET('/_mws/catalog', { params: { query } })),
  createProduct: (body) => answerOf(client.POST('/_mws/catalog', { body })),
  updateProduct: (id, body) => answerOf(client.PATCH('/_mws/catalog/{id}', { params: { path: { id } }, body })),
  deleteProduct: (id) => answerOf(client.DELETE('/_mws/catalog/{id}', { params: { path: { id } } })),
  getProduct: (asin, query) => answerOf(client.GET('/_mws/products/{asin}', { params: { path: { asin }, query } })),
  listOffers: (query) => answerOf(client.GET('/_mws/offers', { params: { query } })),
  createOffer: (body) => answerOf(client.POST('/_mws/offers', { body })),
  updateOffer: (id, body) => answerOf(client.PATCH('/_mws/offers/{id}', { params: { path: { id } }, body })),
  deleteOffer: (id) => answerOf(client.DELETE('/_mws/offers/{id}', { params: { path: { id } } })),
  listBuyBoxes: (query) => answerOf(client.GET('/_mws/buy-box', { params: { query } })),
  setBuyBox: (body) => answerOf(client.POST('/_mws/buy-box', { body })),
  updateBuyBox: (id, body) => answerOf(client.PATCH('/_mws/buy-box/{id}', { params: { path: { id } }, body })),
  freeBuyBox: (id) => answerOf(client.DELETE('/_mws/buy-box/{id}', { params: { path: { id } } })),
  listInboundPlans: (query) => answerOf(client.GET('/_mws/inbound-plans', { params: { query } })),
  listInboundShipments: (query) => answerOf(client.GET('/_mws/inbound-shipments', { params: { query } })),
  createInboundShipment: (body) => answerOf(client.POST('/_mws/inbound-shipments', { body })),
  getInboundShipment: (id) => answerOf(client.GET('/_mws/inbound-shipments/{id}', { params: { path: { id } } })),
  updateInboundShipment: (id, body) => answerOf(client.PATCH('/_mws/inbound-shipments/{id}', { params: { path: { id } }, body })),
  receiveInboundShipment: (id, body) => answerOf(client.POST('/_mws/inbound-shipments/{id}/receive', { params: { path: { id } }, body })),
  updateInboundTransport: (id, body) => answerOf(client.PATCH('/_mws/inbound-shipments/{id}/transport', { params: { path: { id } }, body })),
  listFulfillmentOrders: (query) => answerOf(client.GET('/_mws/fulfillment-orders', { params: { query } })),
  createFulfillmentOrder: (body) => answerOf(client.POST('/_mws/fulfillment-orders', { body })),
  getFulfillmentOrder: (id, query) => answerOf(client.GET('/_mws/fulfillment-orders/{id}', { params: { path: { id }, query } })),
  updateFulfillmentOrder: (id, body) => answerOf(client.PATCH('/_mws/fulfillment-orders/{id}', { params: { path: { id } }, body })),
  shipFulfillmentOrder: (id, body = {}) => answerOf(client.POST('/_mws/fulfillment-orders/{id}/ship', { params: { path: { id } }, body })),
  getPackage: (number) => answerOf(client.GET('/_mws/packages/{number}', { params: { path: { number } } })),
  updatePackage: (number, body) => answerOf(client.PATCH('/_mws/packages/{number}', { params: { path: { number } }, body })),
  listFulfillmentReturns: (query) => answerOf(client.GET('/_mws/fulfillment-returns', { params: { query } })),
  receiveFulfillmentReturn: (id, body) => answerOf(client.PATCH('/_mws/fulfillment-returns/{id}', { params: { path: { id } }, body })),
  listEasyShipPackages: (query) => answerOf(client.GET('/_mws/easy-ship/packages', { params: { query } })),
  getEasyShipPackage: (id) => answerOf(client.GET('/_mws/easy-ship/packages/{id}', { params: { path: { id } } })),
  updateEasyShipPackage: (id, body) => answerOf(client.PATCH('/_mws/easy-ship/packages/{id}', { params: { path: { id } }, body })),
  cancelEasyShipPickup: (id) => answerOf(client.POST('/_mws/easy-ship/packages/{id}/cancel-pickup', { params: { path: { id } }, body: {} })),
  listFbaShipments: (query) => answerOf(client.GET('/_mws/fba-shipments', { params: { query } })),
  createFbaShipment: (body) => answerOf(client.POST('/_mws/fba-shipments', { body })),
  cancelFbaShipment: (id) => answerOf(client.POST('/_mws/fba-shipments/{id}/cancel', { params: { path: { id } }, body: {} })),
  getShipmentInvoice: (id) => answerOf(client.GET('/_mws/fba-shipments/{id}/invoice', { params: { path: { id } } })),
  listMerchantShipments: (query) => answerOf(client.GET('/_mws/merchant-fulfillment/shipments', { params: { query } })),
  getMerchantShipment: (id) => answerOf(client.GET('/_mws/merchant-fulfillment/shipments/{id}', { params: { path: { id } } })),
  acceptMerchantShipment: (id) => answerOf(client.POST('/_mws/merchant-fulfillment/shipments/{id}/accepted', { params: { path: { id } }, body: {} })),
  refundMerchantShipment: (id, body) => answerOf(client.POST('/_mws/merchant-fulfillment/shipments/{id}/refund', { params: { path: { id } }, body })),
  listFinancialEventGroups: (query) => answerOf(client.GET('/_mws/finances/groups', { params: { query } })),
  listFinancialEvents: (query) => answerOf(client.GET('/_mws/finances/events', { params: { query } })),
  postFinancialEvent: (body) => answerOf(client.POST('/_mws/finances/events', { body })),
  closeFinancialEventGroups: (body) => answerOf(client.POST('/_mws/finances/groups/close', { body })),
  listBalances: (query) => answerOf(client.GET('/_mws/finances/balance', { params: { query } })),
  listRecommendations: (query) => answerOf(client.GET('/_mws/recommendations', { params: { query } })),
  addRecommendation: (body) => answerOf(client.POST('/_mws/recommendations', { body })),
  deleteRecommendations: (query) => answerOf(client.DELETE('/_mws/recommendations', { params: { query } })),
  makeRecommendations: (body) => answerOf(client.POST('/_mws/recommendations/make', { body })),
  listNotifications: (query) => answerOf(client.GET('/_mws/notifications', { params: { query } })),
  sendNotification: (body) => answerOf(client.POST('/_mws/notifications', { body })),
  getNotification: (id) => answerOf(client.GET('/_mws/notifications/{id}', { params: { path: { id } } })),
  resendNotification: (id) => answerOf(client.POST('/_mws/notifications/{id}/resend', { params: { path: { id } }, body: {} })),
  listNotificationFaults: (query) => answerOf(client.GET('/_mws/notifications/faults', { params: { query } })),
  addNotificationFault: (body = {}) => answerOf(client.POST('/_mws/notifications/faults', { body })),
  deleteNotificationFault: (id) => answerOf(client.DELETE('/_mws/notifications/faults/{id}', { params: { path: { id } } })),
  listDestinations: (query) => answerOf(client.GET('/_mws/destinations', { params: { query } })),
  registerDestination: (body) => answerOf(client.POST('/_mws/destinations', { body })),
  getDestination: (id) => answerOf(client.GET('/_mws/destinations/{id}', { params: { path: { id } } })),
  removeDestination: (id) => answerOf(client.DELETE('/_mws/destinations/{id}', { params: { path: { id } } })),
  listSubscriptions: (query) => answerOf(client.GET('/_mws/subscriptions', { params: { query } })),
  createSubscription: (body) => answerOf(client.POST('/_mws/subscriptions', { body })),
  getSubscription: (id) => answerOf(client.GET('/_mws/subscriptions/{id}', { params: { path: { id } } })),
  updateSubscription: (id, body) => answerOf(client.PATCH('/_mws/subscriptions/{id}', { params: { path: { id } }, body })),
  removeSubscription: (id) => answerOf(client.DELETE('/_mws/subscriptions/{id}', { params: { path: { id } } })),
  listFeePromotions: (query) => answerOf(client.GET('/_mws/fee-promotions', { params: { query } })),
  addFeePromotion: (body) => answerOf(client.POST('/_mws/fee-promotions', { body })),
  listFeeds: (query) => answerOf(client.GET('/_mws/feeds', { params: { query } })),
  submitFeed: (body) => answerOf(client.POST('/_mws/feeds', { body })),
  getFeed: (id) => answerOf(client.GET('/_mws/feeds/{id}', { params: { path: { id } } })),
  listFeedProblems: (id, query) => answerOf(client.GET('/_mws/feeds/{id}/problems', { params: { path: { id }, query } })),
  listFeedTypes: () => answerOf(client.GET('/_mws/feed-types')),
  getFeedSample: (type, query) => answerOf(client.GET('/_mws/feed-types/{type}/sample', { params: { path: { type }, query } })),
  listReports: (query) => answerOf(client.GET('/_mws/reports', { params: { query } })),
  requestReport: (body) => answerOf(client.POST('/_mws/reports', { body })),
  getReportRequest: (id) => answerOf(client.GET('/_mws/reports/{id}', { params: { path: { id } } })),
  listReportSchedules: (query) => answerOf(client.GET('/_mws/report-schedules', { params: { query } })),
  listPayAccounts: (query) => answerOf(client.GET('/_mws/pay/accounts', { params: { query } })),
  createPayAccount: (body) => answerOf(client.POST('/_mws/pay/accounts', { body })),
  updatePayAccount: (sellerId, body) => answerOf(client.PATCH('/_mws/pay/accounts/{sellerId}', { params: { path: { sellerId } }, body })),
  listPayBuyers: (query) => answerOf(client.GET('/_mws/pay/buyers', { params: { query } })),
  createPayBuyer: (body) => answerOf(client.POST('/_mws/pay/buyers', { body })),
  updatePayBuyer: (id, body) => answerOf(client.PATCH('/_mws/pay/buyers/{id}', { params: { path: { id } }, body })),
  getPayWallet: (query) => answerOf(client.GET('/_mws/pay/wallet', { params: { query } })),
  listPayOrderReferences: (query) => answerOf(client.GET('/_mws/pay/order-references', { params: { query } })),
  createPayOrderReference: (body) => answerOf(client.POST('/_mws/pay/order-references', { body })),
  getPayOrderReference: (id) => answerOf(client.GET('/_mws/pay/order-references/{id}', { params: { path: { id } } })),
  choosePayOrderReference: (id, body) => answerOf(client.PATCH('/_mws/pay/order-references/{id}', { params: { path: { id } }, body })),
  authenticatePayOrderReference: (id, body) => answerOf(client.POST('/_mws/pay/order-references/{id}/authenticate', { params: { path: { id } }, body })),
  decidePayOrderReference: (id, body) => answerOf(client.POST('/_mws/pay/order-references/{id}/amazon', { params: { path: { id } }, body })),
  listPayBillingAgreements: (query) => answerOf(client.GET('/_mws/pay/billing-agreements', { params: { query } })),
  createPayBillingAgreement: (body) => answerOf(client.POST('/_mws/pay/billing-agreements', { body })),
  getPayBillingAgreement: (id) => answerOf(client.GET('/_mws/pay/billing-agreements/{id}', { params: { path: { id } } })),
  choosePayBillingAgreement: (id, body) => answerOf(client.PATCH('/_mws/pay/billing-agreements/{id}', { params: { path: { id } }, body })),
  authenticatePayBillingAgreement: (id, body) => answerOf(client.POST('/_mws/pay/billing-agreements/{id}/authenticate', { params: { path: { id } }, body })),
  closePayBillingAgreement: (id) => answerOf(client.POST('/_mws/pay/billing-agreements/{id}/close', { params: { path: { id } }, body: {} })),
  decidePayBillingAgreement: (id, body) => answerOf(client.POST('/_mws/pay/billing-agreements/{id}/amazon', { params: { path: { id } }, body })),
  listPayTransactions: (query) => answerOf(client.GET('/_mws/pay/transactions', { params: { query } })),
  decidePayTransaction: (id, body) => answerOf(client.POST('/_mws/pay/transactions/{id}/decide', { params: { path: { id } }, body })),
  refundPayCapture: (id, body = {}) => answerOf(client.POST('/_mws/pay/captures/{id}/refund', { params: { path: { id } }, body })),
  chargeBackPayCapture: (id, body = {}) => answerOf(client.POST('/_mws/pay/captures/{id}/chargeback', { params: { path: { id } }, body })),
  listPayNotifications: (query) => answerOf(client.GET('/_mws/pay/notifications', { params: { query } })),
  samplePayNotification: (body) => answerOf(client.POST('/_mws/pay/notifications/sample', { body })),
  redeliverPayNotification: (id) => answerOf(client.POST('/_mws/pay/notifications/{id}/redeliver', { params: { path: { id } }, body: {} })),
  listServiceStatus: () => answerOf(client.GET('/_mws/service-status')),
  setServiceStatus: (body) => answerOf(client.PUT('/_mws/service-status', { body })),
  getClock: () => answerOf(client.GET('/_mws/clock')),
  setClock: (body) => answerOf(client.PUT('/_mws/clock', { body })),
  advanceClock: (body) => answerOf(client.POST('/_mws/clock/advance', { body })),
  getLive: () => answerOf(client.GET('/_mws/live')),
  setLive: (body) => answerOf(client.PUT('/_mws/live', { body })),
  listDue: (query) => answerOf(client.GET('/_mws/due', { params: { query } })),
  retryDue: (id) => answerOf(client.POST('/_mws/due/{id}/retry', { params: { path: { id } }, body: {} })),
  listWorldEvents: (query) => answerOf(client.GET('/_mws/world-events', { params: { query } })),
  search: (query) => answerOf(client.GET('/_mws/search', { params: { query } })),
  listQuotas: (query) => answerOf(client.GET('/_mws/quotas', { params: { query } })),
  setQuotas: (body) => answerOf(client.PUT('/_mws/quotas', { body })),
  listFaults: (query) => answerOf(client.GET('/_mws/faults', { params: { query } })),
  createFault: (body) => answerOf(client.POST('/_mws/faults', { body })),
  clearFaults: () => answerOf(client.DELETE('/_mws/faults')),
  getFault: (id) => answerOf(client.GET('/_mws/faults/{id}', { params: { path: { id } } })),
  deleteFault: (id) => answerOf(client.DELETE('/_mws/faults/{id}', { params: { path: { id } } })),
  listResponses: (query) => answerOf(client.GET('/_mws/responses', { params: { query } })),
  script: (body) => answerOf(client.POST('/_mws/responses', { body })),
  clearResponses: () => answerOf(client.DELETE('/_mws/responses')),
  getResponse: (id) => answerOf(client.GET('/_mws/responses/{id}', { params: { path: { id } } })),
  deleteResponse: (id) => answerOf(client.DELETE('/_mws/responses/{id}', { params: { path: { id } } })),
  reportRequests: (query) => answerOf(client.GET('/_mws/requests/report', { params: { query } })),
  exportRequestsAsHar: (query) => answerOf(client.GET('/_mws/requests/har', { params: { query } })),
  listRequests: (query) => answerOf(client.GET('/_mws/requests', { params: { query } })),
  clearRequests: () => answerOf(client.DELETE('/_mws/requests')),
  listRequestMinutes: () => answerOf(client.GET('/_mws/requests/minutes')),
  getRequest: (id) => answerOf(client.GET('/_mws/requests/{id}', { params: { path: { id } } })),
  verifyRequests: (body = {}) => answerOf(client.POST('/_mws/requests/verify', { body })),
  getScenario: () => answerOf(client.GET('/_mws/scenario')),
  loadScenario: (body) => answerOf(client.POST('/_mws/scenario', { body })),
  reset: () => answerOf(client.POST('/_mws/reset', { body: {} })),
  listScenarios: (query) => answerOf(client.GET('/_mws/scenarios', { params: { query } })),
  listSnapshots: (query) => answerOf(client.GET('/_mws/snapshots', { params: { query } })),
  takeSnapshot: () => answerOf(client.POST('/_mws/snapshots', { body: {} })),
  restoreSnapshot: (id) => answerOf(client.POST('/_mws/snapshots/{id}/restore', { params: { path: { id } }, body: {} })),
  deleteSnapshot: (id) => answerOf(client.DELETE('/_mws/snapshots/{id}', { params: { path: { id } } })),
  listSandboxes: (query) => answerOf(client.GET('/_mws/sandboxes', { params: { query } })),
  createSandbox: (body = {}) => answerOf(client.POST('/_mws/sandboxes', { body })),
  getSandbox: (id) => answerOf(client.GET('/_mws/sandboxes/{id}', { params: { path: { id } } })),
  deleteSandbox: (id) => answerOf(client.DELETE('/_mws/sandboxes/{id}', { params: { path: { id } } })),
  compareSandboxes: (query) => answerOf(client.GET('/_mws/compare', { params: { query } })),
  getCallers: () => answerOf(client.GET('/_mws/callers')),
  listSnippets: (query) => answerOf(client.GET('/_mws/snippets', { params: { query } })),
  listOperations: (query) => answerOf(client.GET('/_mws/operations', { params: { query } })),
  getOperation: (id) => answerOf(client.GET('/_mws/operations/{id}', { params: { path: { id } } })),
  getVocabulary: () => answerOf(client.GET('/_mws/vocabulary')),
  sign: (body) => answerOf(client.POST('/_mws/sign', { body })),
  listDemo: () => answerOf(client.GET('/_mws/demo')),
  runDemo: (name) => answerOf(client.POST('/_mws/demo/{name}', { params: { path: { name } }, body: {} })),
});
