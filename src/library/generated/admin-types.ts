// Generated from /_mws/openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/_mws/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The server runs */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenario is loaded */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as OpenAPI 3.1 */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All developers */
        get: operations["listDevelopers"];
        put?: never;
        /** Registers a developer; an id is made up where none is given */
        post: operations["createDeveloper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One developer */
        get: operations["getDeveloper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Approves, refuses or suspends a developer */
        patch: operations["updateDeveloper"];
        trace?: never;
    };
    "/_mws/developers/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a developer for sharing its keys, and deactivates them with the reason */
        post: operations["suspendDeveloper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers/{id}/client-secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new client secret of SP-API, for 180 days; the old one works for seven days more */
        post: operations["rotateClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of a developer, deleted ones too */
        get: operations["listKeys"];
        put?: never;
        /** Gives a developer a key; what is not given is made up */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers/{id}/keys/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes all keys of a developer at once and makes a new one; its tokens stay as they are */
        post: operations["resetKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/developers/{id}/keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /** Deletes a key; it stays in the list, so that refusals of it can be explained */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        /** Activates, deactivates or deletes a key */
        patch: operations["updateKey"];
        trace?: never;
    };
    "/_mws/developers/{id}/keys/{accessKeyId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The key with its secret, once, whether or not whoever made it kept the secret */
        post: operations["revealKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sellers */
        get: operations["listSellers"];
        put?: never;
        /** Opens a seller account; an id is made up where none is given */
        post: operations["createSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sellers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One seller */
        get: operations["getSeller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Suspends, closes or reopens an account, or changes its plan */
        patch: operations["updateSeller"];
        trace?: never;
    };
    "/_mws/sellers/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of a seller account */
        get: operations["listUsers"];
        put?: never;
        /** Adds a user; an account has one primary holder at most */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sellers/{id}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the role of a user */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/_mws/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All authorizations */
        get: operations["listAuthorizations"];
        put?: never;
        /** Delegates a seller’s calling rights to a developer for twelve months; a token is made up if none is given */
        post: operations["createAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/authorizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One authorization */
        get: operations["getAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/authorizations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an authorization at once */
        post: operations["revokeAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/authorizations/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the same token work for twelve months from now, whether it still works or no longer */
        post: operations["renewAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a seller is asked to agree to when an application of SP-API sends it here */
        get: operations["getConsentRequest"];
        put?: never;
        /** A seller agrees: the authorization is given or renewed, and a code made that lives for five minutes */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All support cases with their logs */
        get: operations["listSupportCases"];
        put?: never;
        /** Registers a developer, who is pending until support decides; or asks for a reset of keys, which a link confirms */
        post: operations["openSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One support case */
        get: operations["getSupportCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Support asks the applicant of a registration for more */
        post: operations["askSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant answers that */
        post: operations["answerSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Support refuses a registration or a reset of keys */
        post: operations["refuseSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Support approves a registration: the developer may call, with its first key */
        post: operations["approveSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/support-cases/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects to the page of the console on which the link of a reset is followed */
        get: operations["openSupportCaseLink"];
        put?: never;
        /** Follows the link of a reset, once, as an administrator of the account: the old keys stop, a new one is made */
        post: operations["confirmSupportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All orders, the one that was added last first */
        get: operations["listOrders"];
        put?: never;
        /** Adds an order; what is not said of it is as most orders have it */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an order; its LastUpdateDate moves to now */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/_mws/orders/{id}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ships what is left of an order, or some units of its lines */
        post: operations["shipOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/orders/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pays back what the units of a shipped order cost, or some amount for its lines */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All listings */
        get: operations["listListings"];
        put?: never;
        /** Offers a product in a marketplace */
        post: operations["createListing"];
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the listing that seller, marketplace and SKU name */
        patch: operations["updateListing"];
        trace?: never;
    };
    "/_mws/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All stock */
        get: operations["listInventory"];
        put?: never;
        /** Adds a SKU to what Amazon holds for a seller */
        post: operations["createStock"];
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the counts of the SKU that is named */
        patch: operations["updateStock"];
        trace?: never;
    };
    "/_mws/inventory/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Units that were on their way arrive in a warehouse and can be sold */
        post: operations["receiveStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/webstores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All shops on Amazon Webstore */
        get: operations["listWebstores"];
        put?: never;
        /** Opens a shop of a seller in a marketplace */
        post: operations["openWebstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All customers of sellers’ own shops */
        get: operations["listCustomers"];
        put?: never;
        /** Signs somebody up at a shop; what is not said is made up */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an account with its carts */
        delete: operations["removeCustomer"];
        options?: never;
        head?: never;
        /** Changes an account; LastUpdatedOn of all its shops moves to now */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/_mws/customers/{id}/associate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a customer in at a further shop of the seller */
        post: operations["associateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All carts, the one that was made last first */
        get: operations["listCarts"];
        put?: never;
        /** Fills a new cart, of a customer or, without one, of a guest */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/carts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a cart */
        delete: operations["removeCart"];
        options?: never;
        head?: never;
        /** Does what a shopper does; LastUpdatedDate moves to now */
        patch: operations["changeCart"];
        trace?: never;
    };
    "/_mws/carts/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buys what is active in a cart; what is saved stays */
        post: operations["orderCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/stock-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All who wait for an item, or were told that it is back */
        get: operations["listStockSubscriptions"];
        put?: never;
        /** Lets one e-mail address, or so many made up ones, wait for an item that cannot be bought */
        post: operations["createStockSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/stock-subscriptions/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the mails about an item now */
        post: operations["notifyStockSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/stock-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Waits no longer */
        delete: operations["removeStockSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The products of the catalogue; with a marketplace those that it has */
        get: operations["listCatalog"];
        put?: never;
        /** Adds a product to the catalogue, of one marketplace or of all */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/catalog/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a product out of the catalogue; its listings and offers stay */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /** Changes what is said of a product */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/_mws/products/{asin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product in a marketplace with its variations and all offers, the buy box marked */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of sellers that the world does not have */
        get: operations["listOffers"];
        put?: never;
        /** Adds an offer; what is not said of it is as most offers have it */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an offer away */
        delete: operations["deleteOffer"];
        options?: never;
        head?: never;
        /** Changes an offer */
        patch: operations["updateOffer"];
        trace?: never;
    };
    "/_mws/buy-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buy boxes that are set by hand */
        get: operations["listBuyBoxes"];
        put?: never;
        /** Says who is to hold a buy box, over what was said before */
        post: operations["setBuyBox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/buy-box/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets a buy box go to who merits it again */
        delete: operations["freeBuyBox"];
        options?: never;
        head?: never;
        /** Gives a buy box to another */
        patch: operations["updateBuyBox"];
        trace?: never;
    };
    "/_mws/inbound-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All plans of shipments to fulfilment centres, the newest first */
        get: operations["listInboundPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/inbound-shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All shipments to fulfilment centres, the newest first */
        get: operations["listInboundShipments"];
        put?: never;
        /** Adds a shipment without a plan, in any state */
        post: operations["createInboundShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/inbound-shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shipment */
        get: operations["getInboundShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Moves a shipment on; its stock follows */
        patch: operations["updateInboundShipment"];
        trace?: never;
    };
    "/_mws/inbound-shipments/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts units of a shipment; it is closed when all are there */
        post: operations["receiveInboundShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/inbound-shipments/{id}/transport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Puts partnered transport into a state, also one in which it failed */
        patch: operations["updateInboundTransport"];
        trace?: never;
    };
    "/_mws/fulfillment-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All fulfillment orders, the one that was added last first */
        get: operations["listFulfillmentOrders"];
        put?: never;
        /** Has Amazon ship units from a seller’s stock; what is not said is as most orders have it */
        post: operations["createFulfillmentOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/fulfillment-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One fulfillment order */
        get: operations["getFulfillmentOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Takes a fulfillment order to a status, over all those between */
        patch: operations["updateFulfillmentOrder"];
        trace?: never;
    };
    "/_mws/fulfillment-orders/{id}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ships units of a fulfillment order in one package: all that is left, or some */
        post: operations["shipFulfillmentOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/packages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One package, with what its carrier has said of it */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Has something become of a package; a status, or its delivery, ends what was planned for it */
        patch: operations["updatePackage"];
        trace?: never;
    };
    "/_mws/fulfillment-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All returns of fulfillment orders, the one that was announced last first */
        get: operations["listFulfillmentReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/fulfillment-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Has the unit arrive, in some condition */
        patch: operations["receiveFulfillmentReturn"];
        trace?: never;
    };
    "/_mws/easy-ship/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All packages of Easy Ship, the one that was scheduled last first */
        get: operations["listEasyShipPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/easy-ship/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One package, with what became of it */
        get: operations["getEasyShipPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Takes a package to a status, over all those between */
        patch: operations["updateEasyShipPackage"];
        trace?: never;
    };
    "/_mws/easy-ship/packages/{id}/cancel-pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels the label of a package that waits, as sellers could in Seller Central */
        post: operations["cancelEasyShipPickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/easy-ship/packages/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of a package, as the feed makes it */
        get: operations["getEasyShipPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/fba-shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All shipments that need an invoice, the one that was cut last first */
        get: operations["listFbaShipments"];
        put?: never;
        /** Splits an order: units that did not leave get a shipment of their own */
        post: operations["createFbaShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/fba-shipments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amazon cancels a shipment that did not leave */
        post: operations["cancelFbaShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/fba-shipments/{id}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invoice of a shipment, and the check that it did not pass */
        get: operations["getShipmentInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/merchant-fulfillment/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All bought labels, the newest first */
        get: operations["listMerchantShipments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/merchant-fulfillment/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bought label, with the document as long as it can be printed */
        get: operations["getMerchantShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/merchant-fulfillment/shipments/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The label as a file, as it was bought or in another format; 404 once it is cancelled */
        get: operations["getMerchantShipmentLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/merchant-fulfillment/shipments/{id}/accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the carrier take the parcel: from then on it refunds nothing */
        post: operations["acceptMerchantShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/merchant-fulfillment/shipments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the carrier decide about the refund of a cancelled label now */
        post: operations["refundMerchantShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/finances/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The periods of all accounts, newest first */
        get: operations["listFinancialEventGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/finances/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved money, newest first */
        get: operations["listFinancialEvents"];
        put?: never;
        /** Posts an event, with its members by the names of the model of Finances */
        post: operations["postFinancialEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/finances/groups/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the open groups of a seller, with their settlements and reports */
        post: operations["closeFinancialEventGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/finances/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The balance of an account over time, oldest first; of the newest 1,000 events */
        get: operations["listBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All recommendations, newest first */
        get: operations["listRecommendations"];
        put?: never;
        /** Adds a recommendation, with its members by the names of the model of Recommendations */
        post: operations["addRecommendation"];
        /** Takes away recommendations of a seller: all, or those of a marketplace or a category */
        delete: operations["deleteRecommendations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/recommendations/make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does the nightly run now */
        post: operations["makeRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications with their XML and what became of them, the newest first */
        get: operations["listNotifications"];
        put?: never;
        /** Tells of something that has not happened those who subscribed to it */
        post: operations["sendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notification */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/notifications/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a notification again, the same as before */
        post: operations["resendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/notifications/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fault rules of notifications with how many they have hit, the newest first */
        get: operations["listNotificationFaults"];
        put?: never;
        /** Has notifications lost, delayed, refused, sent twice or out of order */
        post: operations["addNotificationFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/notifications/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a fault rule of notifications */
        delete: operations["deleteNotificationFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Queues that sellers have registered, the newest first */
        get: operations["listDestinations"];
        put?: never;
        /** Registers a queue for one marketplace, as RegisterDestination does; whether it is there, nobody looks */
        post: operations["registerDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/destinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One queue that a seller has registered */
        get: operations["getDestination"];
        put?: never;
        post?: never;
        /** Removes a queue that has no subscriptions */
        delete: operations["removeDestination"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sellers have subscribed to, the newest first */
        get: operations["listSubscriptions"];
        put?: never;
        /** Subscribes a queue to a type of notifications, and registers it where it is not yet */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /** Ends a subscription; its queue stays registered */
        delete: operations["removeSubscription"];
        options?: never;
        head?: never;
        /** Has a subscription enabled or not; what happens while it is not is never told */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/_mws/fee-promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promotions of fees, the newest first */
        get: operations["listFeePromotions"];
        put?: never;
        /** Lowers fees for a seller for a while */
        post: operations["addFeePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feeds, newest first */
        get: operations["listFeeds"];
        put?: never;
        /** Submits a feed for a seller; it is processed as time goes by */
        post: operations["submitFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feed */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feeds/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A feed as it was submitted */
        get: operations["getFeedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feeds/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The processing report of a feed, once there is one */
        get: operations["getFeedResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feeds/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was wrong with messages of a feed, in their order; what is wrong with it as a whole is in its report */
        get: operations["listFeedProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feed-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documented feed types */
        get: operations["listFeedTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/feed-types/{type}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A feed of a type to begin with, about what a seller has */
        get: operations["getFeedSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for reports with what came of them, newest first */
        get: operations["listReports"];
        put?: never;
        /** Asks for a report for a seller; it is made as time goes by */
        post: operations["requestReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request for a report, with what came of it */
        get: operations["getReportRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/reports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report that came of a request, as GetReport gives it */
        get: operations["getReportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schedules of reports, the one that was made last first */
        get: operations["listReportSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with Amazon Pay, the newest first */
        get: operations["listPayAccounts"];
        put?: never;
        /** Opens an account for a seller in one environment */
        post: operations["createPayAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/accounts/{sellerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an account: its status, what answers have, where it is notified */
        patch: operations["updatePayAccount"];
        trace?: never;
    };
    "/_mws/pay/buyers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buyers of Amazon Pay, the newest first */
        get: operations["listPayBuyers"];
        put?: never;
        /** Adds a buyer; whose payment methods are not given has one for each outcome */
        post: operations["createPayBuyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/buyers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a buyer; what was chosen before stays as it was */
        patch: operations["updatePayBuyer"];
        trace?: never;
    };
    "/_mws/pay/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop, and the addresses and payment methods that a buyer has to choose from */
        get: operations["getPayWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/order-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Order references of Amazon Pay, the newest first */
        get: operations["listPayOrderReferences"];
        put?: never;
        /** A buyer goes to the checkout: a draft, as the widgets made it, with a token of the buyer */
        post: operations["createPayOrderReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/order-references/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order reference */
        get: operations["getPayOrderReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The buyer chooses another address or payment method; null is none */
        patch: operations["choosePayOrderReference"];
        trace?: never;
    };
    "/_mws/pay/order-references/{id}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer comes back from the proof of identity; answers where the browser would go */
        post: operations["authenticatePayOrderReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/order-references/{id}/amazon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What only Amazon does to an order reference */
        post: operations["decidePayOrderReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/billing-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Billing agreements of Amazon Pay, the newest first */
        get: operations["listPayBillingAgreements"];
        put?: never;
        /** A buyer goes to the checkout of a subscription: a draft, with a token of the buyer */
        post: operations["createPayBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/billing-agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One billing agreement */
        get: operations["getPayBillingAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The buyer agrees, or chooses another address or payment method; null is none */
        patch: operations["choosePayBillingAgreement"];
        trace?: never;
    };
    "/_mws/pay/billing-agreements/{id}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer comes back from the proof of identity; answers where the browser would go */
        post: operations["authenticatePayBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/billing-agreements/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer ends a billing agreement on Amazon’s site */
        post: operations["closePayBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/billing-agreements/{id}/amazon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What only Amazon does to a billing agreement */
        post: operations["decidePayBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authorizations, captures, refunds and the rest, the newest first */
        get: operations["listPayTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/transactions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a pending authorization, capture or refund now, or has Amazon close one */
        post: operations["decidePayTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/captures/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amazon refunds a capture by itself */
        post: operations["refundPayCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/captures/{id}/chargeback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The buyer’s bank takes a capture back */
        post: operations["chargeBackPayCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications of payments with their tries, the newest first */
        get: operations["listPayNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/notifications/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the test message of Seller Central wherever a seller is notified */
        post: operations["samplePayNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/pay/notifications/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a notification again, the same as before */
        post: operations["redeliverPayNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/service-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The status of every section, in the order of their names */
        get: operations["listServiceStatus"];
        /** Sets the status of a section, or of all */
        put: operations["setServiceStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the clock shows */
        get: operations["getClock"];
        /** Sets the clock forward, stops it, or changes its pace; what is not given stays */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the clock on and does all that becomes due; a frozen clock stays frozen, a running one goes on */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the world goes on by itself, and how */
        get: operations["getLive"];
        /** Switches that on or off, or changes its pace; what is not given stays */
        put: operations["setLive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is still to come, and what failed when it was due, soonest first */
        get: operations["listDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/due/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does an item anew that failed, at its own instant; its answer says what became of it */
        post: operations["retryDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/world-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the world, newest first */
        get: operations["listWorldEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that hold a text anywhere in what is shown of them, and orders, SKUs and feeds that begin with it */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Request buckets and hourly quotas that were drawn on, by seller and developer, last opened first */
        get: operations["listQuotas"];
        /** Sets the quotas that the world has in place of the documented ones, all of them, and counts anew; `{}`: none */
        put: operations["setQuotas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All faults with their hits */
        get: operations["listFaults"];
        put?: never;
        /** Makes calls fail */
        post: operations["createFault"];
        /** Removes all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One fault with its hits */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Removes one fault */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All scripted answers with their hits, in the order in which they are asked */
        get: operations["listResponses"];
        put?: never;
        /** Puts a scripted answer on top of all others */
        post: operations["script"];
        /** Removes all scripted answers, those of the scenario too */
        delete: operations["clearResponses"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scripted answer with its hits */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /** Removes one scripted answer */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The operations that were called, how often, and what replaces them in SP-API, by name */
        get: operations["reportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests that are still kept as HAR 1.2, oldest first; bodies up to 16 KiB each */
        get: operations["exportRequestsAsHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/curl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests that are still kept as lines of curl, oldest first, without their signatures */
        get: operations["exportRequestsAsCurl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests that were made, as far as they are still kept */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Empties the journal, its counts too */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many requests there were in each minute of the last hour of real time, by outcome, oldest first */
        get: operations["listRequestMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with the bodies of it and of its answer, each up to 16 KiB */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/requests/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asserts how often a call was made, in what order calls were, or that every fault or scripted answer was met */
        post: operations["verifyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New requests, and as event: world what happens in the world, as server-sent events, from now on or after Last-Event-ID; a client that does not keep up is dropped */
        get: operations["followRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenario that the world was made from */
        get: operations["getScenario"];
        put?: never;
        /** Makes the world anew from a scenario; what is not given is as the server was started */
        post: operations["loadScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the world back to what it was right after its scenario was loaded */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/world/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The world as a scenario in YAML that loads to the same world; the same world gives the same bytes */
        get: operations["exportWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios that come with the server, by name */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The snapshots of the world; they are gone with the server */
        get: operations["listSnapshots"];
        put?: never;
        /** Keeps what the world is now, but for its journal, quotas and faults */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/snapshots/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the world back to a snapshot, with its clock; journal, quotas and faults begin anew */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sandboxes; those that lay idle for too long are ended before */
        get: operations["listSandboxes"];
        put?: never;
        /** Makes a world with credentials of its own; what is not given is as the server was started */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sandboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sandbox with its callers */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        /** Ends a sandbox */
        delete: operations["deleteSandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the clients of two sandboxes compare, whichever API each of them called */
        get: operations["compareSandboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The credentials of everyone whom the scenario names, the demo caller first */
        get: operations["getCallers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How widespread clients are pointed at this server, as programs with the demo caller’s credentials */
        get: operations["listSnippets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every operation of every section, by section */
        get: operations["listOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One operation with its parameters and their rules */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/operations/{id}/skeleton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small answer of an operation to edit, which a scripted answer takes as xml, or its result as YAML */
        get: operations["getSkeleton"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The marketplaces, error codes, feed types and report types that MWS knew */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects to a signed ListMarketplaceParticipations call of the demo caller */
        get: operations["try"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed request of the demo caller, or of a key, from parameters; SellerId, MWSAuthToken and Timestamp may be among them */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways to be refused that can be shown */
        get: operations["listDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/demo/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a call that is refused, in a sandbox with the scenario auth-failures, and says why it was */
        post: operations["runDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_mws/ca.pem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of the local CA, which issued that of the TLS port; 404 where that is the user's own */
        get: operations["getCa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Every mistake in the request. */
            findings?: {
                /** @enum {string} */
                in: "body" | "query" | "path";
                /** @description A JSON pointer. */
                path: string;
                message: string;
            }[];
        };
        Developer: {
            /** @description 12 digits, such as 1234-3214-4321. */
            id: string;
            name: string;
            contact: string;
            /**
             * @description Only an approved developer may call.
             * @enum {string}
             */
            status: "pending" | "approved" | "refused" | "suspended";
            /** @description Sections and operations granted; null: all. */
            roles: string[] | null;
            /** @description Null: all. */
            regions: ("NA" | "EU" | "FE" | "CN")[] | null;
            /** @description The developer’s own account, which it calls without a token. */
            ownSellerId: string | null;
            /** @description Of its application in SP-API, to which sellers give their consent. */
            applicationId: string;
            /** Format: date-time */
            createdAt: string;
        };
        ClientSecret: {
            /** @description Of the developer’s application in SP-API. */
            clientId: string;
            /** @description Shown when it is made. */
            clientSecret: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AccessKey: {
            /** @description Letters and digits; MWS gave 20 capitals and digits. */
            accessKeyId: string;
            developerId: string;
            /** @enum {string} */
            status: "active" | "inactive" | "deleted";
            /** @description Why it is no longer active: reset, unused, shared, or what was said here. */
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            /**
             * Format: date-time
             * @description When its secret was shown on demand.
             */
            revealedAt: string | null;
        };
        NewAccessKey: {
            /** @description Letters and digits; MWS gave 20 capitals and digits. */
            accessKeyId: string;
            developerId: string;
            /** @enum {string} */
            status: "active" | "inactive" | "deleted";
            /** @description Why it is no longer active: reset, unused, shared, or what was said here. */
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            /**
             * Format: date-time
             * @description When its secret was shown on demand.
             */
            revealedAt: string | null;
            /** @description Shown when the key is made, and once on demand. */
            secretKey: string;
        };
        Seller: {
            /** @description Such as A2EXAMPLESELLER. */
            id: string;
            name: string;
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            /**
             * @description MWS needs the professional plan.
             * @enum {string}
             */
            plan: "professional" | "individual";
            marketplaceIds: string[];
            /** Format: date-time */
            createdAt: string;
        };
        User: {
            id: string;
            name: string;
            email: string;
            /**
             * @description Only the primary account holder may authorize.
             * @enum {string}
             */
            role: "primary" | "administrator" | "user";
        };
        Authorization: {
            id: string;
            /** @description The developer that may call. */
            developerId: string;
            sellerId: string;
            /** @description The MWSAuthToken that goes with it. */
            authToken: string;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            renewedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Who revoked it. */
            endedBy: string | null;
        };
        ConsentRequest: {
            /** @description The application that asks; a developer has it as `applicationId`. */
            applicationId: string;
            developerId: string;
            /** @description Of the developer. */
            name: string;
            /** @description Null: all. */
            roles: string[] | null;
            /** @description Null: all. */
            regions: string[] | null;
            /** @description Active accounts: those that can agree. */
            sellers: {
                sellerId: string;
                name: string;
            }[];
            /** @description Where a seller goes who declines; null without a redirectUri. */
            declineUrl: string | null;
        };
        Consent: {
            sellerId: string;
            /** @description Exchanged once, for a refresh token, by the grant `authorization_code`. */
            code: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Null: the developer’s own account needs none. */
            authorizationId: string | null;
            /** @description Where the seller goes; null without a redirectUri. */
            returnTo: string | null;
        };
        SupportCase: {
            id: string;
            /** @enum {string} */
            kind: "registration" | "key-reset";
            subject: string;
            /**
             * @description open: support is to act; waiting: whoever opened it is; the others are decisions.
             * @enum {string}
             */
            status: "open" | "waiting" | "approved" | "refused" | "done";
            /** @description The developer that it is about. */
            developerId: string;
            /** @description What was filled in, where this is one. */
            registration?: {
                developerName: string;
                /** @description Such as developer@example.com. */
                contactEmail: string;
                phone?: string;
                /** @description ISO 3166-1, such as DE. */
                country?: string;
                /** @description The seller account that registers; it becomes the developer’s own, which it calls without a token. */
                sellerId?: string;
                /** @description Who registers: the primary account holder of that account. */
                userId?: string;
                /** @description Sections and operations, such as Orders; null: all. */
                roles?: string[] | null;
                /** @description Null: all. */
                regions?: ("NA" | "EU" | "FE" | "CN")[] | null;
                /** @enum {string} */
                callsFor?: "own-account" | "other-sellers" | "both";
                useCase?: string;
                securityAnswers?: {
                    question: string;
                    answer: string;
                }[];
            };
            /** @description What support was told, where this is one. */
            keyReset?: {
                /**
                 * @description How support was asked.
                 * @enum {string}
                 */
                channel: "chat" | "phone" | "form";
                /** @description Who asks: any user of the developer’s own account. */
                userId: string;
                /** @description The key that is to stop. */
                accessKeyId?: string;
                reason?: string;
            };
            /** @description The path of the link that confirms a reset, once, while the case waits for it. */
            link: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description First entry first. */
            log: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                author: "applicant" | "support" | "system";
                text: string;
            }[];
        };
        SupportCaseWithKey: {
            id: string;
            /** @enum {string} */
            kind: "registration" | "key-reset";
            subject: string;
            /**
             * @description open: support is to act; waiting: whoever opened it is; the others are decisions.
             * @enum {string}
             */
            status: "open" | "waiting" | "approved" | "refused" | "done";
            /** @description The developer that it is about. */
            developerId: string;
            /** @description What was filled in, where this is one. */
            registration?: {
                developerName: string;
                /** @description Such as developer@example.com. */
                contactEmail: string;
                phone?: string;
                /** @description ISO 3166-1, such as DE. */
                country?: string;
                /** @description The seller account that registers; it becomes the developer’s own, which it calls without a token. */
                sellerId?: string;
                /** @description Who registers: the primary account holder of that account. */
                userId?: string;
                /** @description Sections and operations, such as Orders; null: all. */
                roles?: string[] | null;
                /** @description Null: all. */
                regions?: ("NA" | "EU" | "FE" | "CN")[] | null;
                /** @enum {string} */
                callsFor?: "own-account" | "other-sellers" | "both";
                useCase?: string;
                securityAnswers?: {
                    question: string;
                    answer: string;
                }[];
            };
            /** @description What support was told, where this is one. */
            keyReset?: {
                /**
                 * @description How support was asked.
                 * @enum {string}
                 */
                channel: "chat" | "phone" | "form";
                /** @description Who asks: any user of the developer’s own account. */
                userId: string;
                /** @description The key that is to stop. */
                accessKeyId?: string;
                reason?: string;
            };
            /** @description The path of the link that confirms a reset, once, while the case waits for it. */
            link: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description First entry first. */
            log: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                author: "applicant" | "support" | "system";
                text: string;
            }[];
            key: components["schemas"]["NewAccessKey"];
        };
        Order: {
            /** @description Such as 113-1234567-1234567. */
            amazonOrderId: string;
            sellerOrderId: string | null;
            sellerId: string;
            marketplaceId: string;
            /** @enum {string} */
            status: "PendingAvailability" | "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "InvoiceUnconfirmed" | "Canceled" | "Unfulfillable";
            /**
             * @description Who ships: the seller, or Amazon.
             * @enum {string}
             */
            channel: "MFN" | "AFN";
            /** Format: date-time */
            purchasedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            paymentMethod: "COD" | "CVS" | "Other";
            total: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            } | null;
            buyerName: string | null;
            buyerEmail: string | null;
            address: {
                name: string;
                line1?: string;
                line2?: string;
                line3?: string;
                city?: string;
                county?: string;
                district?: string;
                stateOrRegion?: string;
                postalCode?: string;
                /** @description ISO 3166, two letters. */
                countryCode?: string;
                phone?: string;
                /** @enum {string} */
                type?: "Commercial" | "Residential";
            } | null;
            orderType: string;
            shipServiceLevel: string;
            easyShipStatus: string | null;
            tfmStatus: string | null;
            prime: boolean;
            business: boolean;
            items: {
                orderItemId: string;
                sku: string;
                asin: string;
                title: string;
                quantity: number;
                quantityShipped: number;
                /** @description Of all units of the line, as MWS’s ItemPrice. */
                itemPrice: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                } | null;
                /** @description What was paid back to the buyer. */
                refunded: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                } | null;
            }[];
        };
        Listing: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            sku: string;
            asin: string;
            title: string;
            /** @enum {string} */
            status: "active" | "inactive";
            /** @enum {string} */
            channel: "MFN" | "AFN";
            price: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @description What the seller has in stock itself. */
            quantity: number;
            /** @description Such as New or UsedGood. */
            condition: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Stock: {
            id: string;
            sellerId: string;
            sku: string;
            asin: string;
            /** @description Amazon’s label for the units. */
            fnsku: string;
            /** @description Such as NewItem. */
            condition: string;
            /** @description Units ready to be sold. */
            inStock: number;
            /** @description Units on their way to a warehouse. */
            inbound: number;
            /** @description Units set aside for orders. */
            reserved: number;
            /** @description Units on their way from one warehouse to another. */
            transfer: number;
            unfulfillable: number;
            /** @description What a detailed answer says of the units, over what follows from the counts; an empty list lets it follow again. */
            detail?: {
                quantity: number;
                /** @enum {string} */
                type: "InStock" | "Inbound" | "Transfer";
                /** @description now, unknown, or an instant. */
                earliest?: string;
                /** @description now, unknown, or an instant. */
                latest?: string;
            }[];
            /** @description What ListInventorySupply says of it now. */
            supply: {
                /** @description TotalSupplyQuantity. */
                total: number;
                /** @description InStockSupplyQuantity. */
                inStock: number;
                /** @description EarliestAvailability: now, unknown, or an instant. */
                earliest: string | null;
                detail: {
                    quantity: number;
                    type: string;
                    /** @description now, unknown, or an instant. */
                    earliest: string;
                    /** @description now, unknown, or an instant. */
                    latest: string;
                }[];
            };
            /** Format: date-time */
            updatedAt: string;
        };
        Webstore: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @description Such as shop.example.com. */
            domain: string;
            /** @description Whether it has the seller’s own checkout, as most had; without it MWS tells of no carts and customers. */
            brandedCheckout: boolean;
            /** Format: date-time */
            openedAt: string;
        };
        Customer: {
            customerId: string;
            sellerId: string;
            /** @enum {string} */
            accountType: "Registered" | "Guest";
            name: string;
            email: string;
            addresses: {
                name: string;
                line1?: string;
                line2?: string;
                line3?: string;
                city?: string;
                county?: string;
                district?: string;
                stateOrRegion?: string;
                postalCode?: string;
                /** @description ISO 3166, two letters. */
                countryCode?: string;
                phone?: string;
                /** @enum {string} */
                type?: "Commercial" | "Residential";
                /** @description One at most; it is shown first. */
                default?: boolean;
            }[];
            associations: {
                domain: string;
                origin: boolean;
                /** Format: date-time */
                associatedAt: string;
                /** Format: date-time */
                updatedAt: string;
            }[];
        };
        Cart: {
            cartId: string;
            sellerId: string;
            marketplaceId: string;
            customerId: string | null;
            sessionId: string | null;
            /** Format: date-time */
            updatedAt: string;
            items: {
                sku: string;
                quantity: number;
                /** @description Saved for later. */
                saved: boolean;
            }[];
        };
        StockSubscription: {
            id: string;
            sellerId: string;
            sku: string;
            marketplaceId: string;
            email: string;
            /** @enum {string} */
            state: "Subscribed" | "Notified";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            notifiedAt: string | null;
        };
        Product: {
            id: string;
            asin: string;
            /** @description Null: the same in all marketplaces. */
            marketplaceId: string | null;
            title: string;
            /** @description Whether it is known from a listing only. */
            ofListing: boolean;
            brand?: string;
            manufacturer?: string;
            /** @description Such as Kitchen. */
            productGroup?: string;
            productType?: string;
            /** @description Ids of browse nodes, the nearest first. */
            browseNodes?: string[];
            salesRanks?: {
                category: string;
                rank: number;
            }[];
            listPrice?: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            image?: string;
            features?: string[];
            color?: string;
            size?: string;
            model?: string;
            partNumber?: string;
            packageQuantity?: number;
            /** @description The product that this one is a variation of. */
            parentAsin?: string;
            itemDimensions?: {
                height?: {
                    value: number;
                    unit: string;
                };
                length?: {
                    value: number;
                    unit: string;
                };
                width?: {
                    value: number;
                    unit: string;
                };
                weight?: {
                    value: number;
                    unit: string;
                };
            };
            packageDimensions?: {
                height?: {
                    value: number;
                    unit: string;
                };
                length?: {
                    value: number;
                    unit: string;
                };
                width?: {
                    value: number;
                    unit: string;
                };
                weight?: {
                    value: number;
                    unit: string;
                };
            };
            identifiers?: {
                EAN?: string;
                GCID?: string;
                GTIN?: string;
                ISBN?: string;
                JAN?: string;
                UPC?: string;
            };
            authors?: string[];
            binding?: string;
            edition?: string;
            languages?: string[];
            pages?: number;
            publisher?: string;
            publishedOn?: string;
            releasedOn?: string;
            department?: string;
            adult?: boolean;
            /** @description Of a parent: in what its variations differ. */
            variationTheme?: string[];
            /** @description Of a variation: what it is, by the words of the theme. */
            variation?: {
                [key: string]: string;
            };
        };
        ProductInMarketplace: {
            asin: string;
            marketplaceId: string;
            /** @description Where there is something of it. */
            marketplaceIds: string[];
            product: components["schemas"]["Product"];
            parent: {
                asin: string;
                title: string;
                /** @description What it is by the words of the theme. */
                variation: {
                    [key: string]: string;
                };
            } | null;
            /** @description Of a parent its children; of a child it and the others. */
            variations: {
                asin: string;
                title: string;
                /** @description What it is by the words of the theme. */
                variation: {
                    [key: string]: string;
                };
            }[];
            /** @description The cheapest first. */
            offers: {
                /**
                 * @description Of a seller of the world, or of one that it does not have.
                 * @enum {string}
                 */
                kind: "listing" | "competitor";
                id: string;
                sellerId: string;
                name: string | null;
                sku: string | null;
                condition: string;
                subcondition: string;
                /** @enum {string} */
                channel: "MFN" | "AFN";
                price: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                shipping: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                /** @description What a buyer pays in the end, without points that come back. */
                landed: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                feedback: number;
                featured: boolean;
                prime: boolean;
                /** @description Whether it holds the buy box of its condition. */
                buyBox: boolean;
            }[];
        };
        Offer: {
            id: string;
            marketplaceId: string;
            asin: string;
            name: string | null;
            /** @enum {string} */
            condition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
            /** @description Such as New, Mint, VeryGood, Good, Acceptable. */
            subcondition: string;
            /** @enum {string} */
            channel: "MFN" | "AFN";
            price: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            shipping: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @description Amazon points that the buyer gets, in Japan. */
            points: number;
            /** @description Hours until it leaves. */
            shippingTime: {
                min: number;
                max: number;
            };
            shipsFrom: {
                country: string | null;
                state: string | null;
            };
            /** @enum {unknown} */
            shipsDomestically: true | false | "unknown";
            feedback: {
                /** @description Percent of positive ratings. */
                rating: number | null;
                count: number;
            };
            /** @description Whether it may win the buy box. */
            featured: boolean;
            prime: boolean;
            /** @description So many sellers offer the same. */
            count: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BuyBox: {
            id: string;
            marketplaceId: string;
            asin: string;
            /** @enum {string} */
            condition: "New" | "Used";
            /** @description The id of a seller, the name of an offer, or nobody. */
            holder: string;
            /** @description The id of the seller that has it now; null: nobody. */
            holderNow: string | null;
        };
        InboundPlan: {
            /** @description The ShipmentId, such as FBA15DJ9S3J5. */
            shipmentId: string;
            sellerId: string;
            centre: string;
            country: string;
            labelPrep: string;
            /** @description What a feed calls it. */
            name: string | null;
            /** @description A shipment was made of it. */
            used: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            items: {
                sku: string;
                fnsku: string;
                quantity: number;
            }[];
        };
        InboundShipment: {
            /** @description The ShipmentId, such as FBA15DJ9S3J5. */
            shipmentId: string;
            sellerId: string;
            name: string;
            centre: string;
            country: string;
            /** @enum {string} */
            status: "WORKING" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | "RECEIVING" | "CLOSED" | "CANCELLED" | "DELETED" | "ERROR";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            items: {
                sku: string;
                shipped: number;
                received: number;
                inCase: number;
                fnsku: string;
            }[];
            /** @description CartonIds that a feed told of, by the number of the box. */
            cartons: string[];
            /** @description How it travels; null where nothing was told of it. */
            transport: {
                partnered: boolean;
                /** @enum {string} */
                type: "SP" | "LTL";
                /** @enum {string} */
                status: "WORKING" | "ESTIMATING" | "ESTIMATED" | "ERROR_ON_ESTIMATING" | "CONFIRMING" | "CONFIRMED" | "ERROR_ON_CONFIRMING" | "VOIDING" | "VOIDED" | "ERROR_IN_VOIDING";
                carrier: string;
                trackingIds: string[];
                /** Format: date-time */
                confirmDeadline: string | null;
                /** Format: date-time */
                voidDeadline: string | null;
                errorCode: string | null;
                errorDescription: string | null;
            } | null;
        };
        FulfillmentOrder: {
            /** @description The SellerFulfillmentOrderId. */
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @enum {string} */
            status: "RECEIVED" | "INVALID" | "PLANNING" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "COMPLETE_PARTIALLED" | "UNFULFILLABLE";
            /** @enum {string} */
            action: "Ship" | "Hold";
            /** @enum {string} */
            policy: "FillOrKill" | "FillAll" | "FillAllAvailable";
            speed: string;
            /** @enum {string} */
            source: "call" | "feed" | "control" | "scenario";
            /** @description Null while it is on hold. */
            amazonOrderId: string | null;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When its status changed last.
             */
            statusAt: string;
            displayableOrderId: string;
            comment: string;
            address: {
                [key: string]: unknown;
            };
            items: {
                /** @description The SellerFulfillmentOrderItemId. */
                id: string;
                sku: string;
                quantity: number;
                cancelled: number;
                /** @description Not found in the warehouse. */
                unfulfillable: number;
            }[];
            shipments: {
                /** @description The AmazonShipmentId. */
                id: string;
                center: string;
                /** @enum {string} */
                status: "PENDING" | "SHIPPED" | "CANCELLED_BY_FULFILLER" | "CANCELLED_BY_SELLER";
                /**
                 * Format: date-time
                 * @description An estimate while it is pending.
                 */
                shipsAt: string;
                /**
                 * Format: date-time
                 * @description An estimate.
                 */
                arrivesAt: string;
                items: {
                    id: string;
                    sku: string;
                    quantity: number;
                }[];
                packages: {
                    number: number;
                    carrier: string;
                    tracking: string;
                    /** @description Such as IN_TRANSIT. */
                    status: string;
                }[];
            }[];
        };
        Package: {
            number: number;
            carrier: string;
            tracking: string;
            status: string;
            events: {
                /** Format: date-time */
                at: string;
                /** @description Such as EVENT_301. */
                code: string;
                city: string;
                state: string;
                country: string;
            }[];
        };
        FulfillmentReturn: {
            id: string;
            /** @description The SellerReturnItemId. */
            returnItemId: string;
            fulfillmentOrderId: string;
            itemId: string;
            sku: string;
            shipmentId: string;
            reason: string;
            comment: string | null;
            /** @enum {string} */
            status: "New" | "Processed";
            /** Format: date-time */
            changedAt: string;
            condition: string | null;
            rmaId: string;
            center: string;
        };
        EasyShipPackage: {
            /** @description The PackageId. */
            id: string;
            amazonOrderId: string;
            sellerId: string;
            /** @enum {string} */
            status: "Scheduled" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "OutForDelivery" | "Delivered" | "Rejected" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "Damaged" | "LabelCanceled";
            /** @description What Orders calls it. */
            orderStatus: string;
            /**
             * @description What comes by itself.
             * @enum {string|null}
             */
            next: "Scheduled" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "OutForDelivery" | "Delivered" | "Rejected" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "Damaged" | "LabelCanceled" | null;
            /**
             * Format: date-time
             * @description When that is.
             */
            nextAt: string | null;
            pickup: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            };
            /** Format: date-time */
            pickedUpAt: string | null;
            dimensions: {
                /** @description In centimetres. */
                length: string;
                width: string;
                height: string;
                name?: string;
            };
            /** @description In grams. */
            weight: string;
            items: {
                orderItemId: string;
                serialNumbers: string[];
            }[];
            identifier: string | null;
            invoice: {
                number: string;
                /** Format: date-time */
                date: string;
            };
            trackingId: string;
            carrier: string;
            /** @description Those that there are of it. */
            papers: ("ShippingLabel" | "Invoice" | "Warranty")[];
            /** @description What became of it, oldest first. */
            steps: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                status: "Scheduled" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "OutForDelivery" | "Delivered" | "Rejected" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "Damaged" | "LabelCanceled";
            }[];
        };
        FbaShipment: {
            /** @description The AmazonShipmentId. */
            id: string;
            amazonOrderId: string;
            sellerId: string;
            /** @enum {string} */
            status: "created" | "cancelled" | "sent";
            warehouse: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            items: {
                orderItemId: string;
                sku: string;
                quantity: number;
            }[];
            /** @enum {string} */
            invoiceStatus: "NotFound" | "Processing" | "Accepted" | "Errored";
        };
        ShipmentInvoice: {
            /** @enum {string} */
            status: "NotFound" | "Processing" | "Accepted" | "Errored";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The check that it did not pass: xml, accessKey, seller, buyer, sum, or rule. */
            failing: string | null;
            /** @description As it was sent. */
            document: string;
        };
        MerchantShipment: {
            /** @description The ShipmentId. */
            id: string;
            sellerId: string;
            /** @description The AmazonOrderId. */
            orderId: string;
            /** @enum {string} */
            status: "Purchased" | "RefundPending" | "RefundApplied" | "RefundRejected";
            carrier: string;
            /** @description The ShippingServiceId. */
            service: string;
            serviceName: string;
            trackingId: string;
            rate: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            insurance: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @enum {string} */
            format: "PDF" | "PNG" | "ZPL203" | "ZPL300";
            weight: {
                value: string;
                /** @enum {string} */
                unit: "oz" | "g";
            };
            size: {
                /** @description As it was told. */
                length: string;
                width: string;
                height: string;
                /** @enum {string} */
                unit: "inches" | "centimeters";
                /** @description Of a predefined package. */
                token?: string;
            };
            from: {
                [key: string]: string;
            };
            to: {
                [key: string]: string;
            };
            items: {
                orderItemId: string;
                sku: string;
                quantity: number;
            }[];
            /** Format: date-time */
            shipDate: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be cancelled.
             */
            cancelUntil: string;
            timeline: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                event: "bought" | "accepted" | "cancelled" | "refunded" | "refund-rejected";
            }[];
        };
        MerchantShipmentWithLabel: {
            /** @description The ShipmentId. */
            id: string;
            sellerId: string;
            /** @description The AmazonOrderId. */
            orderId: string;
            /** @enum {string} */
            status: "Purchased" | "RefundPending" | "RefundApplied" | "RefundRejected";
            carrier: string;
            /** @description The ShippingServiceId. */
            service: string;
            serviceName: string;
            trackingId: string;
            rate: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            insurance: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @enum {string} */
            format: "PDF" | "PNG" | "ZPL203" | "ZPL300";
            weight: {
                value: string;
                /** @enum {string} */
                unit: "oz" | "g";
            };
            size: {
                /** @description As it was told. */
                length: string;
                width: string;
                height: string;
                /** @enum {string} */
                unit: "inches" | "centimeters";
                /** @description Of a predefined package. */
                token?: string;
            };
            from: {
                [key: string]: string;
            };
            to: {
                [key: string]: string;
            };
            items: {
                orderItemId: string;
                sku: string;
                quantity: number;
            }[];
            /** Format: date-time */
            shipDate: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be cancelled.
             */
            cancelUntil: string;
            timeline: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                event: "bought" | "accepted" | "cancelled" | "refunded" | "refund-rejected";
            }[];
            label: {
                /** @enum {string} */
                contentType: "image/png" | "application/pdf" | "application/zpl";
                /** @description Base64; the Checksum of the wire. */
                md5: string;
                /** @description The document in base64, not compressed. */
                contents: string;
            } | null;
        };
        FinancialEventGroup: {
            /** @description As ListFinancialEventGroups has it. */
            id: string;
            sellerId: string;
            /** @enum {string} */
            status: "Open" | "Closed";
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string | null;
            /**
             * Format: date-time
             * @description When its period ends; null: it has ended.
             */
            closesAt: string | null;
            beginningBalance: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            total: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            transferStatus: string | null;
            /** Format: date-time */
            transferredAt: string | null;
            traceId: string | null;
            accountTail: string | null;
        };
        FinancialEvent: {
            id: string;
            groupId: string;
            sellerId: string;
            /** @description The list that it is in, without EventList: Shipment. */
            kind: string;
            /** Format: date-time */
            postedAt: string;
            amazonOrderId: string | null;
            /** @description What it adds to the group; from the seller negative. */
            amount: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            /** @description What a settlement report calls it. */
            line: string;
            details: {
                [key: string]: unknown;
            };
        };
        BalanceStep: {
            /** Format: date-time */
            at: string;
            /** @description From then on. */
            balance: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
        };
        Recommendation: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @enum {string} */
            category: "Inventory" | "Selection" | "Pricing" | "Fulfillment" | "ListingQuality" | "GlobalSelling" | "Advertising";
            asin: string;
            sku: string;
            /** Format: date-time */
            lastUpdated: string;
            /** @description Its members by the names of the model. */
            details: {
                [key: string]: unknown;
            };
        };
        Notification: {
            /** @description The UniqueId. */
            id: string;
            /** @enum {string} */
            type: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished" | "Test";
            sellerId: string;
            marketplaceId: string;
            /** @description The URL of the queue. */
            destination: string;
            /** @description What it is about: an ASIN, a FeedSubmissionId. */
            subject: string | null;
            /**
             * @description waiting: to be sent, when its instant comes and its queue can be reached; dropped: a fault rule had it lost.
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed" | "dropped";
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            publishAt: string;
            tries: number;
            lastError: string | null;
            /** @description How many times it is still to be sent. */
            copies: number;
            /** @description What the queue called it. */
            messageId: string | null;
            xml: string;
        };
        NotificationFault: {
            id: string;
            /**
             * @description All if not given.
             * @enum {string}
             */
            type?: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished" | "Test";
            times?: number;
            /** @description So many copies are sent. */
            duplicate?: number;
            lose?: boolean;
            /** Format: duration */
            delay?: string;
            /** @description The queue refuses it. */
            deny?: boolean;
            /** @description It may be sent behind others that wait for the same queue. */
            shuffle?: boolean;
            hits: number;
        };
        Destination: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @description The URL of the queue. */
            queue: string;
            /** Format: date-time */
            createdAt: string;
        };
        Subscription: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @enum {string} */
            type: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished";
            /** @description The URL of the queue. */
            queue: string;
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        FeePromotion: {
            id: string;
            sellerId: string;
            marketplaceId: string;
            /** @enum {string} */
            type: "Pricing" | "SelectionASIN" | "SelectionCategory";
            description?: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description It is over then.
             */
            through: string;
            identifiers: {
                /** @enum {string} */
                type: "ASIN" | "SKU" | "BrowseNode" | "Brand";
                values: {
                    id: string;
                    name?: string;
                }[];
            }[];
            fees: {
                type: string;
                /** @enum {string} */
                discountType: "Fixed" | "Discount" | "PercentagePoints";
                discount?: number;
                amount?: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
                priceThreshold?: {
                    /** @description Such as 19.90 */
                    amount: string;
                    /** @description ISO 4217 */
                    currency: string;
                };
            }[];
        };
        Feed: {
            id: string;
            feedSubmissionId: string;
            sellerId: string;
            /** @description Such as _POST_PRODUCT_DATA_. */
            feedType: string;
            /** @description In MWS’s words: _SUBMITTED_, _IN_PROGRESS_, _DONE_, _CANCELLED_ or a state of waiting. */
            status: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            /** @description The MWS host that it was sent to; absent: an address that is none. */
            host?: string;
            marketplaceIds: string[];
            purgeAndReplace: boolean;
            /** @description As the feed was sent. */
            contentType: string;
            /** @description As they were sent. */
            feedOptions?: string;
            /** @description AmazonOrderId and DocumentType of papers. */
            easyShip?: {
                [key: string]: unknown;
            };
            /** @description How long the feed is. */
            bytes: number;
            /** @description Messages or records that were taken so far. */
            processed: number;
            successful: number;
            failed: number;
            /** @description Those that were taken with a warning. */
            warned: number;
            /** @description The processing report, once there is one. */
            result?: {
                contentType: string;
                bytes: number;
            };
        };
        FeedProblem: {
            id: string;
            /** @description The MessageID, or the number of the record. */
            message: string;
            /** @enum {string} */
            type: "Error" | "Warning" | "Fatal";
            code: number;
            /** @description As the processing report has it in English. */
            text: string;
            /** @description SKU, AmazonOrderID or AmazonOrderItemCode. */
            about: {
                [key: string]: string;
            };
        };
        FeedType: {
            /** @description Such as _POST_PRODUCT_DATA_. */
            id: string;
            name: string;
            category: string;
            /** @enum {string} */
            format: "xml" | "flat-file" | "uiee" | "pdf" | "json";
        };
        FeedSample: {
            document: string;
            contentType: string;
            feedOptions?: string;
            /** @description What the seller has none of, though the feed is about it. */
            lacks: string[];
        };
        ReportRequest: {
            id: string;
            reportRequestId: string;
            sellerId: string;
            /** @description Such as _GET_MERCHANT_LISTINGS_DATA_. */
            reportType: string;
            /** @enum {string} */
            status: "_SUBMITTED_" | "_IN_PROGRESS_" | "_CANCELLED_" | "_DONE_" | "_DONE_NO_DATA_";
            /** Format: date-time */
            startAt: string;
            /** Format: date-time */
            endAt: string;
            /** @description Whether a schedule asked for it. */
            scheduled: boolean;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            /** @description The MWS host that it was sent to; absent: an address that is none. */
            host?: string;
            marketplaceIds: string[];
            /** @description As they were sent. */
            reportOptions?: string;
            /** @description What came of the request, if something did. */
            report?: {
                reportId: string;
                /** Format: date-time */
                availableAt: string;
                acknowledged: boolean;
                contentType: string;
                /** @description How long it is. */
                bytes: number;
            };
        };
        ReportSchedule: {
            id: string;
            sellerId: string;
            /** @description Such as _GET_ORDERS_DATA_. */
            reportType: string;
            /** @description Such as _1_DAY_; a duration where MWS has no word for it. */
            schedule: string;
            /**
             * Format: date-time
             * @description When the next report is asked for.
             */
            nextAt: string;
            marketplaceIds: string[];
        };
        PayAccount: {
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            /**
             * @description 01 the Americas, 02 Europe, 03 Japan.
             * @enum {string}
             */
            region: "01" | "02" | "03";
            currency: string;
            /** @enum {string} */
            status: "ACTIVE" | "INACTIVE";
            storeName: string;
            paymentDescriptor: boolean;
            addressVerification: boolean;
            feeRate: number;
            notifications: {
                url: string;
                events: string[];
            }[];
        };
        PayBuyer: {
            id: string;
            name: string;
            email: string;
            phone?: string;
            addresses: {
                name: string;
                line1?: string;
                line2?: string;
                line3?: string;
                city?: string;
                county?: string;
                district?: string;
                stateOrRegion?: string;
                postalCode?: string;
                phone?: string;
                /** @description ISO 3166, two letters. */
                countryCode?: string;
            }[];
            paymentMethods: {
                /** @description Visa if not given. */
                name?: string;
                /** @description The last digits of its number; 1111 if not given. */
                tail?: string;
                /**
                 * @description What becomes of an authorization on it; ok if not given.
                 * @enum {string}
                 */
                outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
            }[];
            /** @description The id of the seller whose own account this is. */
            isSeller?: string;
        };
        PayWallet: {
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            currency: string;
            storeName: string;
            buyer: components["schemas"]["PayBuyer"];
            /** @description Where a buyer goes who declines; null without a returnUrl. */
            declineUrl: string | null;
        };
        PayOrderReference: {
            id: string;
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            buyerId: string;
            state: string;
            reasonCode: string | null;
            reasonDescription: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string | null;
            constraints: string[];
            address: {
                name: string;
                line1?: string;
                line2?: string;
                line3?: string;
                city?: string;
                county?: string;
                district?: string;
                stateOrRegion?: string;
                postalCode?: string;
                phone?: string;
                /** @description ISO 3166, two letters. */
                countryCode?: string;
            } | null;
            paymentMethod: {
                /** @description Visa if not given. */
                name?: string;
                /** @description The last digits of its number; 1111 if not given. */
                tail?: string;
                /**
                 * @description What becomes of an authorization on it; ok if not given.
                 * @enum {string}
                 */
                outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
            } | null;
            /** @description Of the proof of identity: required, success, failure, abandoned. */
            challenge: string | null;
            /** @description Only where it was just made. */
            accessToken?: string;
            /** @description Only where it was just made with a returnUrl: that with its id and the access token. */
            returnTo?: string;
            total: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            } | null;
            sellerOrderId: string | null;
            billingAgreementId: string | null;
            transactions: string[];
        };
        PayBillingAgreement: {
            id: string;
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            buyerId: string;
            state: string;
            reasonCode: string | null;
            reasonDescription: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string | null;
            constraints: string[];
            address: {
                name: string;
                line1?: string;
                line2?: string;
                line3?: string;
                city?: string;
                county?: string;
                district?: string;
                stateOrRegion?: string;
                postalCode?: string;
                phone?: string;
                /** @description ISO 3166, two letters. */
                countryCode?: string;
            } | null;
            paymentMethod: {
                /** @description Visa if not given. */
                name?: string;
                /** @description The last digits of its number; 1111 if not given. */
                tail?: string;
                /**
                 * @description What becomes of an authorization on it; ok if not given.
                 * @enum {string}
                 */
                outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
            } | null;
            /** @description Of the proof of identity: required, success, failure, abandoned. */
            challenge: string | null;
            /** @description Only where it was just made. */
            accessToken?: string;
            /** @description Only where it was just made with a returnUrl: that with its id and the access token. */
            returnTo?: string;
            consent: boolean;
            orderReferences: string[];
        };
        PayTransaction: {
            id: string;
            /** @enum {string} */
            kind: "authorization" | "capture" | "refund" | "credit" | "reversal" | "chargeback";
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            orderReferenceId: string;
            parent: string | null;
            referenceId: string;
            amount: {
                /** @description Such as 19.90 */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
            };
            state: string;
            reasonCode: string | null;
            reasonDescription: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string | null;
        };
        PayNotification: {
            /** @description The MessageId. */
            id: string;
            /** @description NotificationType. */
            type: string;
            sellerId: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            /** @description The id of what it is about. */
            subject: string;
            url: string;
            /**
             * @description retrying: the next try is an hour after the last; dropped: the host may not be notified.
             * @enum {string}
             */
            state: "waiting" | "sending" | "retrying" | "sent" | "failed" | "dropped";
            /** Format: date-time */
            madeAt: string;
            tries: {
                /** Format: date-time */
                at: string;
                status?: number;
                error?: string;
            }[];
            lastError: string | null;
            /** @description NotificationData. */
            xml: string;
        };
        ServiceStatus: {
            section: string;
            /** @enum {string} */
            status: "GREEN" | "GREEN_I" | "YELLOW" | "RED";
            messageId: string | null;
            messages: {
                locale: string;
                text: string;
            }[];
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @enum {string} */
            mode: "running" | "frozen" | "scaled";
            /** @description How many times as fast as real time a scaled clock goes; only there. */
            rate?: number;
        };
        AdvancedClock: {
            /** Format: date-time */
            now: string;
            /** @enum {string} */
            mode: "running" | "frozen" | "scaled";
            /** @description How many times as fast as real time a scaled clock goes; only there. */
            rate?: number;
            stoppedBefore?: components["schemas"]["DueItem"];
        };
        Live: {
            on: boolean;
            /** @description Orders that arrive in a day of world time, at each seller in each marketplace. */
            orders: number;
            /** @description Prices that move in a day there, each for some hours or days. */
            prices: number;
            /** @description Percent of these orders that are cancelled before they are paid. */
            cancelled: number;
            /** @description Percent of them that come back after they were shipped. */
            returned: number;
            /** @description Whether merchant orders ship, and prices and stock of the seller move, by themselves; if not, that is left to the client. */
            playsSeller: boolean;
        };
        DueItem: {
            id: string;
            /**
             * @description Failed: it could not be done when it was due, and is set aside until it is retried.
             * @enum {string}
             */
            state: "pending" | "failed" | "done";
            /** Format: date-time */
            dueAt: string;
            /** @description Such as authorization.expire. */
            kind: string;
            /**
             * @description Only what comes once is gone to by next-due and idle, which stop before what ends access.
             * @enum {string}
             */
            nature: "once" | "recurs" | "expires" | "ends-access";
            /** @description What it is about. */
            subject: string;
            /** @description What else is known of it. */
            details: unknown;
            /**
             * Format: date-time
             * @description By the world’s clock; where it failed.
             */
            failedAt?: string;
            /** @description Why it failed. */
            reason?: string;
        };
        WorldEvent: {
            /** @description Grows with every event, and is never used again. */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            type: "order.created" | "order.changed" | "order.shipped" | "order.cancelled" | "order.refunded" | "listing.created" | "listing.changed" | "listing.cancelled" | "listing.submission-ended" | "stock.created" | "stock.changed" | "stock.removed" | "offer.created" | "offer.changed" | "offer.removed" | "buy-box.changed" | "inbound.created" | "inbound.changed" | "inbound.received" | "inbound.transport" | "send-plan.created" | "send-plan.changed" | "send-plan.operation-ended" | "outbound.created" | "outbound.changed" | "outbound.shipment-changed" | "outbound.package-changed" | "outbound.return-changed" | "easy-ship.scheduled" | "easy-ship.changed" | "fba-shipment.created" | "fba-shipment.changed" | "fba-shipment.invoice" | "postage.bought" | "postage.accepted" | "postage.changed" | "feed.ended" | "report.ended" | "schedule.created" | "schedule.ended" | "authorization.created" | "authorization.renewed" | "authorization.revoked" | "authorization.expired" | "key.created" | "key.activated" | "key.deactivated" | "key.deleted" | "pay.order" | "pay.agreement" | "pay.authorization" | "pay.capture" | "pay.refund" | "pay.credit" | "pay.reversal" | "pay.chargeback" | "fee-promotion.started" | "destination.registered" | "destination.removed" | "subscription.created" | "subscription.changed" | "subscription.removed" | "app-destination.created" | "app-destination.removed" | "app-subscription.created" | "app-subscription.removed" | "notification.written" | "notification.sent" | "notification.failed" | "world.recalled";
            sellerId: string | null;
            marketplaceId: string | null;
            /** @description What it is about: an order id, a SKU. */
            subject: string;
            /** @description See docs/events.md. */
            details: {
                [key: string]: unknown;
            };
        };
        Found: {
            /** @enum {string} */
            kind: "request" | "order" | "listing" | "stock" | "feed";
            /** @description Of a request, an order or a feed; the SKU of a listing or of stock. */
            id: string;
            /** @description The operation, the seller’s own order id, the title, the FNSKU, the feed type. */
            title: string;
            status: string;
            sellerId: string | null;
        };
        Quota: {
            id: string;
            sellerId: string;
            developerId: string;
            section: string;
            /** @description The one that a shared bucket is named after. */
            operation: string;
            requests?: {
                max: number;
                left: number;
            };
            /** @description Of the items in batches, where those are counted. */
            items?: {
                max: number;
                left: number;
            };
            hour?: {
                max: number;
                used: number;
                /** Format: date-time */
                resetsOn: string;
            };
        };
        Fault: {
            id: string;
            match: {
                /** @description Such as ListOrders. */
                operation?: string;
                /** @description Such as Orders. */
                section?: string;
                sellerId?: string;
                accessKeyId?: string;
                /** @description Only the nth call that matches otherwise. */
                nth?: number;
                /** @description Every nth of those. */
                every?: number;
                /** @description With this chance, drawn from the seed. */
                probability?: number;
                /**
                 * @description Before all checks, or (the default) after authorization.
                 * @enum {string}
                 */
                stage?: "start" | "authorized";
            };
            /** @description How often it applies at most. */
            times?: number;
            effect: {
                error?: {
                    /** @description Such as RequestThrottled; what is not given is as MWS had it for the code. */
                    code: string;
                    status?: number;
                    message?: string;
                    /** @enum {string} */
                    type?: "Sender" | "Receiver" | "";
                    /** @description The code need not be one that MWS had, nor its text be known. */
                    anyCode?: boolean;
                };
                /** @description An answer of any kind; body and contentType with it. */
                status?: number;
                /** @description Empty if not given. */
                body?: string;
                /** @description text/xml if not given. */
                contentType?: string;
                /**
                 * Format: duration
                 * @description Real time before the answer is sent: a duration, or the shortest and the longest.
                 */
                delay?: string | {
                    /** Format: duration */
                    from: string;
                    /** Format: duration */
                    to: string;
                };
                slowBody?: {
                    bytesPerSecond: number;
                };
                /** @description After how many bytes of the body the connection is cut. */
                truncate?: number;
                /**
                 * @description The document breaks off in the middle.
                 * @enum {boolean}
                 */
                malformedXml?: true;
                /**
                 * @description The connection is reset before or after the call is processed.
                 * @enum {string}
                 */
                reset?: "before" | "after";
                /**
                 * @description RequestThrottled, as if a quota were used up.
                 * @enum {boolean}
                 */
                throttle?: true;
            };
            /** @description How often it applied. */
            hits: number;
        };
        ScriptedResponse: {
            id: string;
            /**
             * @description Whether the scenario has it, or it was added since.
             * @enum {string}
             */
            origin: "scenario" | "added";
            operation: string;
            match: {
                [key: string]: unknown;
            };
            seller?: string;
            nth?: number;
            times?: number;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            until?: string;
            then?: string;
            answers: {
                /** @enum {string} */
                kind: "result" | "error" | "xml" | "verbatim" | "document" | "json" | "passThrough";
                /** @description Of an error. */
                code?: string;
            }[];
            /** @description How many calls it was for, whether or not it was its turn. */
            matched: number;
            /** @description How many calls it has answered. */
            hits: number;
        };
        UsedOperation: {
            /** @description Such as Orders.ListOrders. */
            id: string;
            section: string;
            operation: string;
            /** @description How often it was called. */
            count: number;
            outcomes: {
                ok: number;
                refused: number;
                error: number;
                fault: number;
            };
            /** @description The operations of SP-API that replace it; null: there is none. */
            replacement: string[] | null;
            /** @description Why there is none. */
            reason?: string;
            /** @description How often the operations that replace it were called. */
            replacementCalls: number;
            /** @description What to know of the replacement. */
            note?: string;
            /**
             * @description Amazon's migration guide says so, or we do.
             * @enum {string}
             */
            evidence: "confirmed" | "chosen";
        };
        Request: {
            /** @description The request id that the answer had. */
            id: string;
            /**
             * @description Which of the two APIs was called.
             * @enum {string}
             */
            face: "mws" | "sp-api";
            /** @description Of an operation of SP-API, such as v0. */
            version?: string;
            /** Format: date-time */
            time: string;
            /** Format: date-time */
            worldTime: string;
            method: string;
            path: string;
            section: string | null;
            operation: string | null;
            accessKeyId: string | null;
            sellerId: string | null;
            /** @description As sent; tokens masked, signatures and secrets left out. */
            params: {
                [key: string]: string;
            };
            /** @description 0: a fault reset the connection, and nothing was answered. */
            status: number;
            /** @enum {string} */
            outcome: "ok" | "refused" | "error" | "fault";
            /** @description The code of the error that was answered. */
            code?: string;
            /** @description The check that refused it. */
            rung?: string;
            /** @description The form of the string to sign that matched. */
            signedAs?: string;
            /** @description A word for what decided, such as token-revoked. */
            cause?: string;
            /** @description What is wrong with a signature, once that was looked into: a code of diagnosis. */
            mistake?: string;
            /** @description A sentence that names what decided. */
            explanation?: string;
            /** @description The authorization whose token was sent. */
            authorizationId?: string;
            /** @description The fault that applied. */
            fault?: string;
            durationMs: number;
        };
        RequestWithBodies: {
            /** @description The request id that the answer had. */
            id: string;
            /**
             * @description Which of the two APIs was called.
             * @enum {string}
             */
            face: "mws" | "sp-api";
            /** @description Of an operation of SP-API, such as v0. */
            version?: string;
            /** Format: date-time */
            time: string;
            /** Format: date-time */
            worldTime: string;
            method: string;
            path: string;
            section: string | null;
            operation: string | null;
            accessKeyId: string | null;
            sellerId: string | null;
            /** @description As sent; tokens masked, signatures and secrets left out. */
            params: {
                [key: string]: string;
            };
            /** @description 0: a fault reset the connection, and nothing was answered. */
            status: number;
            /** @enum {string} */
            outcome: "ok" | "refused" | "error" | "fault";
            /** @description The code of the error that was answered. */
            code?: string;
            /** @description The check that refused it. */
            rung?: string;
            /** @description The form of the string to sign that matched. */
            signedAs?: string;
            /** @description A word for what decided, such as token-revoked. */
            cause?: string;
            /** @description What is wrong with a signature, once that was looked into: a code of diagnosis. */
            mistake?: string;
            /** @description A sentence that names what decided. */
            explanation?: string;
            /** @description The authorization whose token was sent. */
            authorizationId?: string;
            /** @description The fault that applied. */
            fault?: string;
            durationMs: number;
            diagnosis?: {
                /** @description Of data/signing-mistakes.json; unknown where no mistake that is known gives the signature. */
                code: string;
                /** @description All, where there were two mistakes. */
                codes: string[];
                /** @description What is wrong. */
                cause: string;
                /** @description What to do about it. */
                fix: string;
                /** @description The string that the server signed; tokens are masked. */
                serverString?: string;
                /** @description The string that the client signed, where it was found. */
                clientString?: string;
                /** @description The first byte in which the strings differ. */
                differsAt?: number;
            };
            /** @description As sent, in their order; what lets a caller in is masked. */
            requestHeaders?: {
                name: string;
                value: string;
            }[];
            requestBody?: {
                /** @description How long it was. */
                bytes: number;
                /** @description Its first 16 KiB, read as UTF-8. */
                text: string;
                complete: boolean;
            };
            responseBody?: {
                /** @description How long it was. */
                bytes: number;
                /** @description Its first 16 KiB, read as UTF-8. */
                text: string;
                complete: boolean;
            };
        };
        RequestMinute: {
            /**
             * Format: date-time
             * @description Real time: the beginning of the minute.
             */
            at: string;
            ok: number;
            refused: number;
            error: number;
            fault: number;
        };
        Scenario: {
            name: string;
            seed: number;
            /** @enum {string} */
            auth: "strict" | "lenient" | "off";
            /** @enum {string} */
            throttle: "off" | "real";
        };
        BuiltInScenario: {
            /** @description What POST /scenario takes. */
            name: string;
            /** @description What it shows. */
            description: string;
        };
        Snapshot: {
            id: string;
            /**
             * Format: date-time
             * @description By the world's clock.
             */
            createdAt: string;
            /** @description Bytes of memory. */
            size: number;
        };
        Sandbox: {
            /** @description Eight capitals and digits, with which its access keys begin. */
            id: string;
            scenario: string;
            seed: number;
            /**
             * Format: date-time
             * @description Real time.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Real time.
             */
            lastUsedAt: string;
            /**
             * Format: duration
             * @description It ends when it has not been used for so long.
             */
            ttl: string;
        };
        SandboxWithCallers: {
            /** @description Eight capitals and digits, with which its access keys begin. */
            id: string;
            scenario: string;
            seed: number;
            /**
             * Format: date-time
             * @description Real time.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Real time.
             */
            lastUsedAt: string;
            /**
             * Format: duration
             * @description It ends when it has not been used for so long.
             */
            ttl: string;
            /** @description The same caller in SP-API. */
            spApi: {
                endpoint: string;
                tokenUrl: string;
                clientId: string;
                clientSecret: string;
                refreshToken: string;
            } | null;
            credentials: {
                accessKeyId: string;
                secretKey: string;
                developerId: string;
                sellerId: string;
                authToken: string;
                marketplaceId: string;
            } | null;
            /** @description By the names that the scenario gives to its keys and authorizations. */
            callers: {
                [key: string]: {
                    credentials: {
                        accessKeyId: string;
                        secretKey: string;
                        developerId: string;
                        sellerId: string;
                        authToken: string;
                        marketplaceId: string;
                    };
                    spApi?: {
                        endpoint: string;
                        tokenUrl: string;
                        clientId: string;
                        clientSecret: string;
                        refreshToken: string;
                    };
                    /** @description What becomes of its calls: ok, or the code of a refusal. */
                    expect?: string;
                    expectStatus?: number;
                    expectMessage?: string;
                    /** @description The MWS host that it has to call. */
                    host?: string;
                };
            };
        };
        Difference: {
            /** @description Such as order, order item, stock or report row. */
            what: string;
            id: string;
            /** @description The order that an item belongs to. */
            of?: string;
            /** @description Absent: one side does not have the thing at all. */
            field?: string;
            /** @description Null: nothing. */
            left: string | number | boolean | null;
            /** @description Null: nothing. */
            right: string | number | boolean | null;
        };
        KnownDifference: {
            /** @description Such as order, order item, stock or report row. */
            what: string;
            id: string;
            /** @description The order that an item belongs to. */
            of?: string;
            /** @description Absent: one side does not have the thing at all. */
            field?: string;
            /** @description Null: nothing. */
            left: string | number | boolean | null;
            /** @description Null: nothing. */
            right: string | number | boolean | null;
            because: string;
        };
        Comparison: {
            /** @description The sandbox. */
            left: string;
            /** @description The sandbox. */
            right: string;
            /** @description Nothing differs but by nature, and nothing is missing. */
            equal: boolean;
            /** @description What the client of one side was shown and that of the other was not; the first 1000. */
            shown: components["schemas"]["Difference"][];
            /** @description In what the two worlds differ of what either client changed; the first 1000. */
            changed: components["schemas"]["Difference"][];
            calls: {
                left: {
                    operations: {
                        operation: string;
                        calls: number;
                        /** @description By the code of the error. */
                        refusals: {
                            [key: string]: number;
                        };
                        waited: number;
                    }[];
                    calls: number;
                    /** @description Seconds that the same calls would have waited under real throttling, by the buckets of requests. */
                    waited: number;
                };
                right: {
                    operations: {
                        operation: string;
                        calls: number;
                        /** @description By the code of the error. */
                        refusals: {
                            [key: string]: number;
                        };
                        waited: number;
                    }[];
                    calls: number;
                    /** @description Seconds that the same calls would have waited under real throttling, by the buckets of requests. */
                    waited: number;
                };
            };
            /** @description Differences by nature, which are not counted; the first 1000. */
            known: components["schemas"]["KnownDifference"][];
            /** @description What is no longer known of a side, so that nobody can say that they are equal. */
            missing: string[];
            counts: {
                shown: number;
                changed: number;
                known: number;
            };
        };
        Callers: {
            /** @description The same caller in SP-API. */
            spApi: {
                endpoint: string;
                tokenUrl: string;
                clientId: string;
                clientSecret: string;
                refreshToken: string;
            } | null;
            credentials: {
                accessKeyId: string;
                secretKey: string;
                developerId: string;
                sellerId: string;
                authToken: string;
                marketplaceId: string;
            } | null;
            /** @description By the names that the scenario gives to its keys and authorizations. */
            callers: {
                [key: string]: {
                    credentials: {
                        accessKeyId: string;
                        secretKey: string;
                        developerId: string;
                        sellerId: string;
                        authToken: string;
                        marketplaceId: string;
                    };
                    spApi?: {
                        endpoint: string;
                        tokenUrl: string;
                        clientId: string;
                        clientSecret: string;
                        refreshToken: string;
                    };
                    /** @description What becomes of its calls: ok, or the code of a refusal. */
                    expect?: string;
                    expectStatus?: number;
                    expectMessage?: string;
                    /** @description The MWS host that it has to call. */
                    host?: string;
                };
            };
        };
        Snippet: {
            /** @description The client. */
            name: string;
            language: string;
            /** @description The command that installs it; empty: it came from Amazon. */
            install: string;
            /**
             * @description The tests run this program, or its client was tried by hand.
             * @enum {string}
             */
            status: "run" | "tried";
            /** @description With the secret of the demo caller in it. */
            code: string;
        };
        ParameterForm: {
            name: string;
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "boolean" | "timestamp" | "structure";
            required: boolean;
            /** @description What stands between the name of a list and the number of an item: `.Id.`, or a dot. */
            list?: string;
            /** @description The values that are known. */
            values?: string[];
            /** @description Others than the known values are taken too. */
            otherValues?: boolean;
            default?: string | number | boolean;
            minItems?: number;
            maxItems?: number;
            maxLength?: number;
            minValue?: number;
            maxValue?: number;
            members?: components["schemas"]["ParameterForm"][];
            constraints?: components["schemas"]["ParameterConstraint"][];
        };
        ParameterConstraint: {
            /** @enum {string} */
            kind: "exactlyOneOf" | "atLeastOneOf" | "atMostOneOf" | "allOrNone" | "excludes" | "requires" | "laterThan";
            members: string[];
            /** @description The one that the others relate to. */
            member?: string;
        };
        Operation: {
            /** @description Such as Orders.ListOrders. */
            id: string;
            section: string;
            operation: string;
            version: string;
            /** @description If not, it answers what a scenario scripts, or 501. */
            implemented: boolean;
        };
        OperationForm: {
            /** @description Such as Orders.ListOrders. */
            id: string;
            section: string;
            operation: string;
            version: string;
            /** @description If not, it answers what a scenario scripts, or 501. */
            implemented: boolean;
            path: string;
            /** @description SellerId, or what the section calls it. */
            sellerParameter: string;
            tokenOptional: boolean;
            document: {
                contentTypes: string[];
            } | null;
            quota: {
                burst: number;
                restore: number;
                seconds: number;
            } | null;
            parameters: components["schemas"]["ParameterForm"][];
            constraints: components["schemas"]["ParameterConstraint"][];
        };
        Marketplace: {
            /** @description Such as ATVPDKIKX0DER. */
            id: string;
            /** @description Such as Amazon.com. */
            name: string;
            /** @description Such as US; a scenario may use it in place of the id. */
            countryCode: string;
            country: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description The MWS host for it. */
            endpoint: string;
        };
        Vocabulary: {
            marketplaces: components["schemas"]["Marketplace"][];
            /** @description Codes of errors that MWS had. */
            errorCodes: string[];
            /** @description Documented values of FeedType. */
            feedTypes: string[];
            /** @description Documented values of ReportType. */
            reportTypes: string[];
        };
        SignedRequest: {
            /** @enum {string} */
            method: "GET" | "POST";
            url: string;
            headers: {
                [key: string]: string;
            };
            /** @description The form of a POST, or its document. */
            body?: string;
            /** @description The same for a shell. */
            curl: string;
            /** @description What was signed; the token in it is masked. */
            stringToSign: string;
        };
        DemoStep: {
            name: string;
            /** @description What is wrong. */
            what: string;
            /** @description The cause of the refusal; of a wrong signature, the mistake in it. */
            cause: string;
        };
        DemoRefusal: {
            name: string;
            /** @description What is wrong. */
            what: string;
            /** @description The cause of the refusal; of a wrong signature, the mistake in it. */
            cause: string;
            status: number;
            /** @description The code of the error that was answered. */
            code: string;
            /** @description The check that refused it. */
            rung: string;
            /** @description What decided. */
            explanation: string;
            /** @description What to do about a wrong signature. */
            fix?: string;
            /** @description What was answered. */
            xml: string;
            request: {
                method: string;
                url: string;
                headers: {
                    [key: string]: string;
                };
                /** @description The token in it is masked, the signature left out. */
                body: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "live" | "ready";
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "live" | "ready";
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevelopers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Developer"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDeveloper: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 12 digits, such as 1234-3214-4321. */
                    id?: string;
                    name: string;
                    contact?: string;
                    /**
                     * @description Only an approved developer may call.
                     * @enum {string}
                     */
                    status?: "pending" | "approved" | "refused" | "suspended";
                    /** @description Sections and operations granted; null: all. */
                    roles?: string[] | null;
                    /** @description Null: all. */
                    regions?: ("NA" | "EU" | "FE" | "CN")[] | null;
                    ownSellerId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Developer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeveloper: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Developer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDeveloper: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Only an approved developer may call.
                     * @enum {string}
                     */
                    status: "pending" | "approved" | "refused" | "suspended";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Developer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendDeveloper: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why; that the keys were shared, if not given. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Developer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateClientSecret: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessKey"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Letters and digits; MWS gave 20 capitals and digits. */
                    accessKeyId?: string;
                    secretKey?: string;
                    /** @enum {string} */
                    status?: "active" | "inactive" | "deleted";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccessKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetKeys: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccessKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKey: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
                /** @description The key. */
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteKey: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
                /** @description The key. */
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateKey: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
                /** @description The key. */
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "active" | "inactive" | "deleted";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealKey: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The developer, with or without the dashes of its id. */
                id: string;
                /** @description The key. */
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccessKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSellers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Seller"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSeller: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as A2EXAMPLESELLER. */
                    id?: string;
                    name: string;
                    /** @enum {string} */
                    status?: "active" | "suspended" | "closed";
                    /**
                     * @description MWS needs the professional plan.
                     * @enum {string}
                     */
                    plan?: "professional" | "individual";
                    marketplaceIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeller: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The seller. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSeller: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The seller. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "active" | "suspended" | "closed";
                    /**
                     * @description MWS needs the professional plan.
                     * @enum {string}
                     */
                    plan?: "professional" | "individual";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The seller. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The seller. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    /**
                     * @description Only the primary account holder may authorize.
                     * @enum {string}
                     */
                    role: "primary" | "administrator" | "user";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The seller. */
                id: string;
                /** @description The user. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Only the primary account holder may authorize.
                     * @enum {string}
                     */
                    role: "primary" | "administrator" | "user";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuthorizations: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description The developer that may call. */
                developerId?: string;
                sellerId?: string;
                status?: "active" | "revoked" | "expired";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Authorization"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAuthorization: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The developer that may call. */
                    developerId: string;
                    sellerId: string;
                    /** @description Who does it, a user of the seller: refused but for the primary account holder. Not asked for if not given. */
                    userId?: string;
                    authToken?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthorization: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The authorization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAuthorization: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The authorization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who does it; `seller` if not given. */
                    by?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewAuthorization: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The authorization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentRequest: {
        parameters: {
            query: {
                /** @description The application that asks; a developer has it as `applicationId`. */
                applicationId: string;
                /** @description Where the seller goes back to: on loopback, or on a host that --ipn-host names. */
                redirectUri?: string;
                /** @description Goes back as it is; needed with a redirectUri. */
                state?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRequest"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The application that asks; a developer has it as `applicationId`. */
                    applicationId: string;
                    /** @description Where the seller goes back to: on loopback, or on a host that --ipn-host names. */
                    redirectUri?: string;
                    /** @description Goes back as it is; needed with a redirectUri. */
                    state?: string;
                    sellerId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupportCases: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                kind?: "registration" | "key-reset";
                /** @description open: support is to act; waiting: whoever opened it is; the others are decisions. */
                status?: "open" | "waiting" | "approved" | "refused" | "done";
                /** @description The developer that it is about. */
                developerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupportCase"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "registration" | "key-reset";
                } & (unknown & unknown);
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCase"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCase"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCase"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCase"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCase"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveSupportCase: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    /** @description What is granted; what was asked for if not given. */
                    roles?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCaseWithKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSupportCaseLink: {
        parameters: {
            query?: {
                /** @description As in the link. */
                token?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See Location. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSupportCase: {
        parameters: {
            query?: {
                /** @description As in the link. */
                token?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A user, as /sellers/{id}/users lists them. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportCaseWithKey"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                status?: "PendingAvailability" | "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "InvoiceUnconfirmed" | "Canceled" | "Unfulfillable";
                /** @description What the AmazonOrderId begins with. */
                idBegins?: string;
                /** @description From then on. */
                purchasedSince?: string;
                /** @description Before then. */
                purchasedUntil?: string;
                /** @description The highest first with - before it; as they were added, if not given. */
                sort?: "purchasedAt" | "-purchasedAt" | "amazonOrderId" | "-amazonOrderId";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Order"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @description Such as 113-1234567-1234567. */
                    amazonOrderId?: string;
                    sellerOrderId?: string;
                    /**
                     * Format: date-time
                     * @description An hour ago if not given, so that lists show it at once.
                     */
                    purchasedAt?: string;
                    /**
                     * Format: date-time
                     * @description As purchasedAt if not given.
                     */
                    updatedAt?: string;
                    /**
                     * @description Unshipped if not given.
                     * @enum {string}
                     */
                    status?: "PendingAvailability" | "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "InvoiceUnconfirmed" | "Canceled" | "Unfulfillable";
                    /**
                     * @description MFN if not given.
                     * @enum {string}
                     */
                    channel?: "MFN" | "AFN";
                    /** @enum {string} */
                    orderType?: "StandardOrder" | "Preorder" | "SourcingOnDemandOrder";
                    /** @enum {string} */
                    paymentMethod?: "COD" | "CVS" | "Other";
                    /** @enum {string} */
                    serviceCategory?: "Standard" | "Expedited" | "SecondDay" | "NextDay" | "SameDay" | "Scheduled" | "FreeEconomy";
                    buyerName?: string;
                    buyerEmail?: string;
                    address?: {
                        name?: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                        phone?: string;
                        /** @enum {string} */
                        type?: "Commercial" | "Residential";
                    };
                    prime?: boolean;
                    business?: boolean;
                    items: {
                        sku: string;
                        asin?: string;
                        title?: string;
                        /** @description 1 if not given. */
                        quantity?: number;
                        /** @description All of a Shipped order if not given, else none. */
                        quantityShipped?: number;
                        /** @description Of one unit, in the currency of the marketplace; that of the listing if not given. */
                        price?: number | string;
                        /** @description Of the line. */
                        tax?: number | string;
                        /** @description Of the line. */
                        shipping?: number | string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Shipped ships every line.
                     * @enum {string}
                     */
                    status?: "PendingAvailability" | "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "InvoiceUnconfirmed" | "Canceled" | "Unfulfillable";
                    buyerEmail?: string | null;
                    easyShipStatus?: string | null;
                    tfmStatus?: string | null;
                    buyerName?: string;
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                        phone?: string;
                        /** @enum {string} */
                        type?: "Commercial" | "Residential";
                    };
                    shipServiceLevel?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shipOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All that is left of it, if not given. */
                    items?: {
                        orderItemId: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refundOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description If not given, of every line what its units cost without what was paid back before. */
                    items?: {
                        orderItemId: string;
                        /** @description A number, or its digits as text, in the currency of the marketplace. */
                        amount: number | string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listListings: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                sku?: string;
                status?: "active" | "inactive";
                /** @description What the SKU begins with, in either case. */
                skuBegins?: string;
                /** @description The highest first with - before it; as they were added, if not given. */
                sort?: "sku" | "-sku";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Listing"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createListing: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    sku: string;
                    asin?: string;
                    title?: string;
                    /** @enum {string} */
                    status?: "active" | "inactive";
                    /** @enum {string} */
                    channel?: "MFN" | "AFN";
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    price: number | string;
                    /** @description What the seller has in stock itself. */
                    quantity?: number;
                    /** @description Such as New or UsedGood. */
                    condition?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateListing: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    sku: string;
                    title?: string;
                    /** @enum {string} */
                    status?: "active" | "inactive";
                    /** @enum {string} */
                    channel?: "MFN" | "AFN";
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    price?: number | string;
                    /** @description What the seller has in stock itself. */
                    quantity?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInventory: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                sku?: string;
                /** @description What the SKU begins with, in either case. */
                skuBegins?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Stock"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    sku: string;
                    asin?: string;
                    /** @description Amazon’s label for the units. */
                    fnsku?: string;
                    /** @description Such as NewItem. */
                    condition?: string;
                    /** @description Units ready to be sold. */
                    inStock: number;
                    /** @description Units on their way to a warehouse. */
                    inbound?: number;
                    /** @description Units set aside for orders. */
                    reserved?: number;
                    /** @description Units on their way from one warehouse to another. */
                    transfer?: number;
                    unfulfillable?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateStock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    sku: string;
                    /** @description Units ready to be sold. */
                    inStock?: number;
                    /** @description Units on their way to a warehouse. */
                    inbound?: number;
                    /** @description Units set aside for orders. */
                    reserved?: number;
                    /** @description Units on their way from one warehouse to another. */
                    transfer?: number;
                    unfulfillable?: number;
                    /** @description What a detailed answer says of the units, over what follows from the counts; an empty list lets it follow again. */
                    detail?: {
                        quantity: number;
                        /** @enum {string} */
                        type: "InStock" | "Inbound" | "Transfer";
                        /** @description now, unknown, or an instant. */
                        earliest?: string;
                        /** @description now, unknown, or an instant. */
                        latest?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveStock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    sku: string;
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebstores: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webstore"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openWebstore: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @description Such as shop.example.com. */
                    domain: string;
                    /** @description Whether it has the seller’s own checkout, as most had; without it MWS tells of no carts and customers. */
                    brandedCheckout?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webstore"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    name?: string;
                    email?: string;
                    addresses?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                        phone?: string;
                        /** @enum {string} */
                        type?: "Commercial" | "Residential";
                        /** @description One at most; it is shown first. */
                        default?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCustomer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The customerId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The customerId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    email?: string;
                    addresses?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                        phone?: string;
                        /** @enum {string} */
                        type?: "Commercial" | "Residential";
                        /** @description One at most; it is shown first. */
                        default?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    associateCustomer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The customerId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    marketplaceId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCarts: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                customerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Cart"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCart: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    customerId?: string;
                    items: {
                        sku: string;
                        quantity: number;
                        /** @description Saved for later. */
                        saved?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCart: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The cartId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCart: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The cartId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    add?: {
                        sku: string;
                        quantity: number;
                    }[];
                    set?: {
                        sku: string;
                        quantity: number;
                    }[];
                    /** @description SKUs that are taken out. */
                    remove?: string[];
                    /** @description SKUs that are saved for later. */
                    save?: string[];
                    /** @description SKUs that were saved and are moved back. */
                    activate?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderCart: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The cartId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStockSubscriptions: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                sku?: string;
                state?: "Subscribed" | "Notified";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockSubscription"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStockSubscriptions: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    sku: string;
                    marketplaceId: string;
                    email?: string;
                    count?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockSubscription"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifyStockSubscriptions: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    sku: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sent: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeStockSubscription: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCatalog: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                marketplaceId?: string;
                asin?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An ASIN. */
                    asin: string;
                    marketplaceId?: string;
                    title: string;
                    brand?: string;
                    manufacturer?: string;
                    /** @description Such as Kitchen. */
                    productGroup?: string;
                    productType?: string;
                    /** @description Ids of browse nodes, the nearest first. */
                    browseNodes?: string[];
                    salesRanks?: {
                        category: string;
                        rank: number;
                    }[];
                    listPrice?: {
                        /** @description Such as 19.90 */
                        amount: string;
                        /** @description ISO 4217 */
                        currency: string;
                    };
                    image?: string;
                    features?: string[];
                    color?: string;
                    size?: string;
                    model?: string;
                    partNumber?: string;
                    packageQuantity?: number;
                    /** @description The product that this one is a variation of. */
                    parentAsin?: string;
                    itemDimensions?: {
                        height?: {
                            value: number;
                            unit: string;
                        };
                        length?: {
                            value: number;
                            unit: string;
                        };
                        width?: {
                            value: number;
                            unit: string;
                        };
                        weight?: {
                            value: number;
                            unit: string;
                        };
                    };
                    packageDimensions?: {
                        height?: {
                            value: number;
                            unit: string;
                        };
                        length?: {
                            value: number;
                            unit: string;
                        };
                        width?: {
                            value: number;
                            unit: string;
                        };
                        weight?: {
                            value: number;
                            unit: string;
                        };
                    };
                    identifiers?: {
                        EAN?: string;
                        GCID?: string;
                        GTIN?: string;
                        ISBN?: string;
                        JAN?: string;
                        UPC?: string;
                    };
                    authors?: string[];
                    binding?: string;
                    edition?: string;
                    languages?: string[];
                    pages?: number;
                    publisher?: string;
                    publishedOn?: string;
                    releasedOn?: string;
                    department?: string;
                    adult?: boolean;
                    /** @description Of a parent: in what its variations differ. */
                    variationTheme?: string[];
                    /** @description Of a variation: what it is, by the words of the theme. */
                    variation?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProduct: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    brand?: string;
                    manufacturer?: string;
                    /** @description Such as Kitchen. */
                    productGroup?: string;
                    productType?: string;
                    /** @description Ids of browse nodes, the nearest first. */
                    browseNodes?: string[];
                    salesRanks?: {
                        category: string;
                        rank: number;
                    }[];
                    listPrice?: {
                        /** @description Such as 19.90 */
                        amount: string;
                        /** @description ISO 4217 */
                        currency: string;
                    };
                    image?: string;
                    features?: string[];
                    color?: string;
                    size?: string;
                    model?: string;
                    partNumber?: string;
                    packageQuantity?: number;
                    /** @description The product that this one is a variation of. */
                    parentAsin?: string;
                    itemDimensions?: {
                        height?: {
                            value: number;
                            unit: string;
                        };
                        length?: {
                            value: number;
                            unit: string;
                        };
                        width?: {
                            value: number;
                            unit: string;
                        };
                        weight?: {
                            value: number;
                            unit: string;
                        };
                    };
                    packageDimensions?: {
                        height?: {
                            value: number;
                            unit: string;
                        };
                        length?: {
                            value: number;
                            unit: string;
                        };
                        width?: {
                            value: number;
                            unit: string;
                        };
                        weight?: {
                            value: number;
                            unit: string;
                        };
                    };
                    identifiers?: {
                        EAN?: string;
                        GCID?: string;
                        GTIN?: string;
                        ISBN?: string;
                        JAN?: string;
                        UPC?: string;
                    };
                    authors?: string[];
                    binding?: string;
                    edition?: string;
                    languages?: string[];
                    pages?: number;
                    publisher?: string;
                    publishedOn?: string;
                    releasedOn?: string;
                    department?: string;
                    adult?: boolean;
                    /** @description Of a parent: in what its variations differ. */
                    variationTheme?: string[];
                    /** @description Of a variation: what it is, by the words of the theme. */
                    variation?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description The first that has something of it, if not given. */
                marketplaceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                asin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductInMarketplace"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                marketplaceId?: string;
                asin?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Offer"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOffer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    marketplaceId: string;
                    asin: string;
                    name?: string;
                    /** @enum {string} */
                    condition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
                    /** @description Such as New, Mint, VeryGood, Good, Acceptable. */
                    subcondition?: string;
                    /** @enum {string} */
                    channel?: "MFN" | "AFN";
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    price: number | string;
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    shipping?: number | string;
                    /** @description Amazon points that the buyer gets, in Japan. */
                    points?: number;
                    /** @description Hours until it leaves. */
                    shippingTime?: {
                        min: number;
                        max: number;
                    };
                    shipsFrom?: {
                        country?: string;
                        state?: string;
                    };
                    /** @enum {unknown} */
                    shipsDomestically?: true | false | "unknown";
                    feedback?: {
                        /** @description Percent of positive ratings. */
                        rating?: number;
                        count: number;
                    };
                    /** @description Whether it may win the buy box. */
                    featured?: boolean;
                    prime?: boolean;
                    /** @description So many sellers offer the same. */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOffer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOffer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    condition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
                    /** @description Such as New, Mint, VeryGood, Good, Acceptable. */
                    subcondition?: string;
                    /** @enum {string} */
                    channel?: "MFN" | "AFN";
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    price?: number | string;
                    /** @description A number, or its digits as text, in the currency of the marketplace. */
                    shipping?: number | string;
                    /** @description Amazon points that the buyer gets, in Japan. */
                    points?: number;
                    /** @description Hours until it leaves. */
                    shippingTime?: {
                        min: number;
                        max: number;
                    };
                    shipsFrom?: {
                        country?: string;
                        state?: string;
                    };
                    /** @enum {unknown} */
                    shipsDomestically?: true | false | "unknown";
                    feedback?: {
                        /** @description Percent of positive ratings. */
                        rating?: number;
                        count: number;
                    };
                    /** @description Whether it may win the buy box. */
                    featured?: boolean;
                    prime?: boolean;
                    /** @description So many sellers offer the same. */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBuyBoxes: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                marketplaceId?: string;
                asin?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BuyBox"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setBuyBox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    marketplaceId: string;
                    asin: string;
                    /** @enum {string} */
                    condition?: "New" | "Used";
                    /** @description The id of a seller, the name of an offer, or nobody. */
                    holder: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyBox"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freeBuyBox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateBuyBox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id of a seller, the name of an offer, or nobody. */
                    holder: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyBox"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInboundPlans: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboundPlan"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInboundShipments: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                status?: "WORKING" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | "RECEIVING" | "CLOSED" | "CANCELLED" | "DELETED" | "ERROR";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboundShipment"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInboundShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /** @description Where the SKUs are listed. */
                    marketplaceId: string;
                    /** @description Made up if not given. */
                    shipmentId?: string;
                    name?: string;
                    /** @description Code of the fulfilment centre, such as IND1. */
                    centre?: string;
                    /** @enum {string} */
                    status?: "WORKING" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | "RECEIVING" | "CLOSED" | "CANCELLED" | "DELETED" | "ERROR";
                    casesRequired?: boolean;
                    items: {
                        sku: string;
                        shipped: number;
                        received?: number;
                        inCase?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInboundShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId, such as FBA15DJ9S3J5. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInboundShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId, such as FBA15DJ9S3J5. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description One that it may have next.
                     * @enum {string}
                     */
                    status?: "WORKING" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | "RECEIVING" | "CLOSED" | "CANCELLED" | "DELETED" | "ERROR";
                    /** @description It was made a “Send to Amazon” shipment, and is closed to MWS. */
                    converted?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveInboundShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId, such as FBA15DJ9S3J5. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        sku: string;
                        quantity: number;
                        /** @description How many of these cannot be sold. */
                        damaged?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInboundTransport: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId, such as FBA15DJ9S3J5. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "WORKING" | "ESTIMATING" | "ESTIMATED" | "ERROR_ON_ESTIMATING" | "CONFIRMING" | "CONFIRMED" | "ERROR_ON_CONFIRMING" | "VOIDING" | "VOIDED" | "ERROR_IN_VOIDING";
                    errorCode?: string;
                    errorDescription?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFulfillmentOrders: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                status?: "RECEIVED" | "INVALID" | "PLANNING" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "COMPLETE_PARTIALLED" | "UNFULFILLABLE";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FulfillmentOrder"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFulfillmentOrder: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    id: string;
                    /** @enum {string} */
                    speed?: "Standard" | "Expedited" | "Priority";
                    /** @enum {string} */
                    action?: "Ship" | "Hold";
                    /** @enum {string} */
                    policy?: "FillOrKill" | "FillAll" | "FillAllAvailable";
                    displayableOrderId?: string;
                    comment?: string;
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                        phone?: string;
                        /** @enum {string} */
                        type?: "Commercial" | "Residential";
                    };
                    items: {
                        id?: string;
                        sku: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentOrder"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFulfillmentOrder: {
        parameters: {
            query?: {
                /** @description Whose it is, where several have the id. */
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The SellerFulfillmentOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentOrder"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFulfillmentOrder: {
        parameters: {
            query?: {
                /** @description Whose it is, where several have the id. */
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The SellerFulfillmentOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "RECEIVED" | "INVALID" | "PLANNING" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "COMPLETE_PARTIALLED" | "UNFULFILLABLE";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentOrder"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shipFulfillmentOrder: {
        parameters: {
            query?: {
                /** @description Whose it is, where several have the id. */
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The SellerFulfillmentOrderId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All that is left to ship, if not given. */
                    items?: {
                        id: string;
                        quantity: number;
                    }[];
                    carrier?: string;
                    tracking?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentOrder"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPackage: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageNumber. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePackage: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageNumber. */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as IN_TRANSIT; clients met words beyond the documented ones. */
                    status?: string;
                    /** @description Such as EVENT_301. */
                    event?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFulfillmentReturns: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                status?: "New" | "Processed";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FulfillmentReturn"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveFulfillmentReturn: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    condition: "Sellable" | "Defective" | "CustomerDamaged" | "CarrierDamaged" | "FulfillerDamaged";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentReturn"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEasyShipPackages: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description The AmazonOrderId. */
                order?: string;
                status?: "Scheduled" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "OutForDelivery" | "Delivered" | "Rejected" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "Damaged" | "LabelCanceled";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EasyShipPackage"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEasyShipPackage: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EasyShipPackage"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEasyShipPackage: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "Scheduled" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "OutForDelivery" | "Delivered" | "Rejected" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "Damaged" | "LabelCanceled";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EasyShipPackage"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelEasyShipPickup: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EasyShipPackage"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEasyShipPaper: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The PackageId. */
                id: string;
                paper: "ShippingLabel" | "Invoice" | "Warranty";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFbaShipments: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description The AmazonOrderId. */
                order?: string;
                status?: "created" | "cancelled" | "sent";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FbaShipment"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFbaShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The AmazonOrderId. */
                    order: string;
                    items: {
                        sku: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FbaShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelFbaShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FbaShipment"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShipmentInvoice: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The AmazonShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentInvoice"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMerchantShipments: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                orderId?: string;
                status?: "Purchased" | "RefundPending" | "RefundApplied" | "RefundRejected";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MerchantShipment"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMerchantShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantShipmentWithLabel"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMerchantShipmentLabel: {
        parameters: {
            query?: {
                as?: "PDF" | "PNG" | "ZPL203" | "ZPL300";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label as it is printed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "application/pdf": string;
                    "application/zpl": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMerchantShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantShipmentWithLabel"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refundMerchantShipment: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ShipmentId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "applied" | "rejected";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantShipmentWithLabel"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFinancialEventGroups: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FinancialEventGroup"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFinancialEvents: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                order?: string;
                groupId?: string;
                kind?: "Shipment" | "ShipmentSettle" | "Refund" | "GuaranteeClaim" | "Chargeback" | "PayWithAmazon" | "ServiceProviderCredit" | "Retrocharge" | "RentalTransaction" | "PerformanceBondRefund" | "ProductAdsPayment" | "ServiceFee" | "SellerDealPayment" | "DebtRecovery" | "LoanServicing" | "Adjustment" | "SAFETReimbursement" | "SellerReviewEnrollmentPayment" | "FBALiquidation" | "CouponPayment" | "ImagingServicesFee" | "NetworkComminglingTransaction" | "AffordabilityExpense" | "AffordabilityExpenseReversal" | "RemovalShipment" | "TrialShipment" | "TDSReimbursement" | "AdhocDisbursement" | "TaxWithholding";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FinancialEvent"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFinancialEvent: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @enum {string} */
                    kind: "Shipment" | "ShipmentSettle" | "Refund" | "GuaranteeClaim" | "Chargeback" | "PayWithAmazon" | "ServiceProviderCredit" | "Retrocharge" | "RentalTransaction" | "PerformanceBondRefund" | "ProductAdsPayment" | "ServiceFee" | "SellerDealPayment" | "DebtRecovery" | "LoanServicing" | "Adjustment" | "SAFETReimbursement" | "SellerReviewEnrollmentPayment" | "FBALiquidation" | "CouponPayment" | "ImagingServicesFee" | "NetworkComminglingTransaction" | "AffordabilityExpense" | "AffordabilityExpenseReversal" | "RemovalShipment" | "TrialShipment" | "TDSReimbursement" | "AdhocDisbursement" | "TaxWithholding";
                    /** Format: date-time */
                    postedAt?: string;
                    order?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialEvent"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeFinancialEventGroups: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /** @description Such as USD; all if not given. */
                    currency?: string;
                    /**
                     * Format: date-time
                     * @description World time; now if not given.
                     */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FinancialEventGroup"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBalances: {
        parameters: {
            query: {
                sellerId: string;
                /** @description Such as USD. */
                currency: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BalanceStep"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                category?: "Inventory" | "Selection" | "Pricing" | "Fulfillment" | "ListingQuality" | "GlobalSelling" | "Advertising";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Recommendation"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRecommendation: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @enum {string} */
                    category: "Inventory" | "Selection" | "Pricing" | "Fulfillment" | "ListingQuality" | "GlobalSelling" | "Advertising";
                    reason: string;
                    sku?: string;
                    asin?: string;
                    /** Format: date-time */
                    lastUpdated?: string;
                    common?: boolean;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendation"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRecommendations: {
        parameters: {
            query?: {
                sellerId?: string;
                marketplaceId?: string;
                category?: "Inventory" | "Selection" | "Pricing" | "Fulfillment" | "ListingQuality" | "GlobalSelling" | "Advertising";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRecommendations: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        made: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                type?: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished" | "Test";
                /** @description The URL of a queue. */
                destination?: string;
                since?: string;
                sellerId?: string;
                state?: "waiting" | "sent" | "failed" | "dropped";
                asin?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendNotification: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @enum {string} */
                    type: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished";
                    asin?: string;
                    /** @enum {string} */
                    condition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
                    feedSubmissionId?: string;
                    feedType?: string;
                    reportRequestId?: string;
                    reportType?: string;
                    reportId?: string;
                    fulfillmentOrderId?: string;
                    orderId?: string;
                    shipmentId?: string;
                    promotion?: number;
                    status?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotification: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The UniqueId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendNotification: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The UniqueId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotificationFaults: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationFault"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNotificationFault: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description All if not given.
                     * @enum {string}
                     */
                    type?: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished" | "Test";
                    times?: number;
                    /** @description So many copies are sent. */
                    duplicate?: number;
                    lose?: boolean;
                    /** Format: duration */
                    delay?: string;
                    /** @description The queue refuses it. */
                    deny?: boolean;
                    /** @description It may be sent behind others that wait for the same queue. */
                    shuffle?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationFault"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNotificationFault: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDestinations: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Destination"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerDestination: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @description The URL of a standard queue, on sqs.us-east-1.amazonaws.com or on a server of your own. */
                    queue: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destination"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDestination: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The destination. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destination"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDestination: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The destination. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                type?: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Subscription"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSubscription: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @description The URL of a standard queue, on sqs.us-east-1.amazonaws.com or on a server of your own. */
                    queue: string;
                    /** @enum {string} */
                    type: "AnyOfferChanged" | "FeedProcessingFinished" | "FeePromotion" | "FBAOutboundShipmentStatus" | "FulfillmentOrderStatus" | "ReportProcessingFinished";
                    /** @description Enabled if not given. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSubscription: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSubscription: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeePromotions: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                marketplaceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeePromotion"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFeePromotion: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    marketplaceId: string;
                    /** @enum {string} */
                    type: "Pricing" | "SelectionASIN" | "SelectionCategory";
                    description?: string;
                    /** Format: date-time */
                    from: string;
                    /**
                     * Format: date-time
                     * @description It is over then.
                     */
                    through: string;
                    identifiers?: {
                        /** @enum {string} */
                        type: "ASIN" | "SKU" | "BrowseNode" | "Brand";
                        values: {
                            id: string;
                            name?: string;
                        }[];
                    }[];
                    fees: {
                        type: string;
                        /** @enum {string} */
                        discountType: "Fixed" | "Discount" | "PercentagePoints";
                        discount?: number;
                        amount?: number;
                        priceThreshold?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePromotion"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                feedType?: string;
                status?: string;
                /** @description What the FeedSubmissionId begins with. */
                idBegins?: string;
                /** @description From then on. */
                submittedSince?: string;
                /** @description Before then. */
                submittedUntil?: string;
                /** @description The highest first with - before it; as they were added, if not given. */
                sort?: "submittedAt" | "-submittedAt" | "feedSubmissionId" | "-feedSubmissionId";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Feed"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitFeed: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /** @description Such as _POST_PRODUCT_DATA_. */
                    feedType: string;
                    /** @description What is submitted. */
                    document: string;
                    /**
                     * @description How `document` is given; text if not given.
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
                    /** @description As SubmitFeed gets it as a header; where it names no charset, text is UTF-8. text/xml if not given. */
                    contentType?: string;
                    marketplaceIds?: string[];
                    purgeAndReplace?: boolean;
                    feedOptions?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The FeedSubmissionId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedDocument: {
        parameters: {
            query?: {
                /** @description Only so many from its beginning; all if not given. */
                bytes?: number;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The FeedSubmissionId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, with the Content-Type that it has in MWS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedResult: {
        parameters: {
            query?: {
                /** @description Only so many from its beginning; all if not given. */
                bytes?: number;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The FeedSubmissionId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, with the Content-Type that it has in MWS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedProblems: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The FeedSubmissionId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedProblem"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedTypes: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedType"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedSample: {
        parameters: {
            query: {
                sellerId: string;
                /** @description The first of the seller’s if not given. */
                marketplaceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Such as _POST_PRODUCT_DATA_. */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedSample"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                reportType?: string;
                status?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportRequest"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReport: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /** @description Such as _GET_MERCHANT_LISTINGS_DATA_. */
                    reportType: string;
                    marketplaceIds?: string[];
                    /**
                     * Format: date-time
                     * @description World time; as endAt if not given.
                     */
                    startAt?: string;
                    /**
                     * Format: date-time
                     * @description World time; now if not given.
                     */
                    endAt?: string;
                    reportOptions?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRequest"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportRequest: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ReportRequestId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRequest"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportContent: {
        parameters: {
            query?: {
                /** @description Only so many from its beginning; all if not given. */
                bytes?: number;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The ReportRequestId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, with the Content-Type that it has in MWS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportSchedules: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportSchedule"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayAccounts: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayAccount"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayAccount: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /**
                     * @description sandbox if not given.
                     * @enum {string}
                     */
                    environment?: "live" | "sandbox";
                    /**
                     * @description 01 the Americas, 02 Europe, 03 Japan.
                     * @enum {string}
                     */
                    region?: "01" | "02" | "03";
                    /**
                     * @description That of the region if not given.
                     * @enum {string}
                     */
                    currency?: "USD" | "EUR" | "GBP" | "JPY";
                    /** @enum {string} */
                    status?: "ACTIVE" | "INACTIVE";
                    storeName?: string;
                    /** @description Answers name the payment method. */
                    paymentDescriptor?: boolean;
                    /** @description Answers have the result of address verification. */
                    addressVerification?: boolean;
                    /** @description What a live capture costs, in hundredths of a percent. */
                    feeRate?: number;
                    notifications?: {
                        /** @description http or https. */
                        url: string;
                        /** @description ALL if not given. */
                        events?: ("ALL" | "ORDER_REFERENCE" | "PAYMENT_AUTHORIZE" | "PAYMENT_CAPTURE" | "PAYMENT_REFUND" | "BILLING_AGREEMENT" | "CHARGEBACK_DETAILED")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayAccount"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePayAccount: {
        parameters: {
            query?: {
                /** @description sandbox if not given. */
                environment?: "live" | "sandbox";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The SellerId. */
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 01 the Americas, 02 Europe, 03 Japan.
                     * @enum {string}
                     */
                    region?: "01" | "02" | "03";
                    /**
                     * @description That of the region if not given.
                     * @enum {string}
                     */
                    currency?: "USD" | "EUR" | "GBP" | "JPY";
                    /** @enum {string} */
                    status?: "ACTIVE" | "INACTIVE";
                    storeName?: string;
                    /** @description Answers name the payment method. */
                    paymentDescriptor?: boolean;
                    /** @description Answers have the result of address verification. */
                    addressVerification?: boolean;
                    /** @description What a live capture costs, in hundredths of a percent. */
                    feeRate?: number;
                    notifications?: {
                        /** @description http or https. */
                        url: string;
                        /** @description ALL if not given. */
                        events?: ("ALL" | "ORDER_REFERENCE" | "PAYMENT_AUTHORIZE" | "PAYMENT_CAPTURE" | "PAYMENT_REFUND" | "BILLING_AGREEMENT" | "CHARGEBACK_DETAILED")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayAccount"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayBuyers: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayBuyer"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayBuyer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name: string;
                    email: string;
                    phone?: string;
                    addresses?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    }[];
                    paymentMethods?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    }[];
                    /** @description The id of the seller whose own account this is. */
                    isSeller?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBuyer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePayBuyer: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The id of the buyer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    email?: string;
                    phone?: string;
                    addresses?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    }[];
                    paymentMethods?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    }[];
                    /** @description The id of the seller whose own account this is. */
                    isSeller?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBuyer"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayWallet: {
        parameters: {
            query?: {
                sellerId?: string;
                /** @description sandbox if not given. */
                environment?: "live" | "sandbox";
                /** @description The id of a buyer; the made-up one if not given. */
                buyer?: string;
                /** @description Where the buyer goes back to: on loopback, or on a host that --ipn-host names. */
                returnUrl?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayWallet"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayOrderReferences: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                environment?: "live" | "sandbox";
                state?: "Draft" | "Open" | "Suspended" | "Canceled" | "Closed";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayOrderReference"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayOrderReference: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /**
                     * @description sandbox if not given.
                     * @enum {string}
                     */
                    environment?: "live" | "sandbox";
                    /** @description The id of a buyer; a made-up one with a good card if not given. */
                    buyer?: string;
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    } | null;
                    paymentMethod?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    } | null;
                    /** @description The shop asks for an address; true if not given. */
                    needsAddress?: boolean;
                    scopes?: string[];
                    /** @description The shop confirms it at once, so that it is Open, if nothing is missing; false if not given. */
                    confirmed?: boolean;
                    /** @description Where the buyer goes back to: on loopback, or on a host that --ipn-host names. */
                    returnUrl?: string;
                    /** @description What the shop asks, in the currency of its account. */
                    total?: number | string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayOrderReference"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayOrderReference: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayOrderReference"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePayOrderReference: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    } | null;
                    paymentMethod?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    } | null;
                    /** @description On Amazon’s site: a suspended one is open again, without the seller. */
                    onAmazon?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayOrderReference"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authenticatePayOrderReference: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "success" | "failure" | "abandoned";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePayOrderReference: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "Canceled" | "Closed" | "Suspended" | "Open";
                    reasonCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayOrderReference"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayBillingAgreements: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                environment?: "live" | "sandbox";
                state?: "Draft" | "Open" | "Suspended" | "Canceled" | "Closed";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayBillingAgreement"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /**
                     * @description sandbox if not given.
                     * @enum {string}
                     */
                    environment?: "live" | "sandbox";
                    /** @description The id of a buyer; a made-up one with a good card if not given. */
                    buyer?: string;
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    } | null;
                    paymentMethod?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    } | null;
                    /** @description The shop asks for an address; true if not given. */
                    needsAddress?: boolean;
                    scopes?: string[];
                    /** @description The shop confirms it at once, so that it is Open, if nothing is missing; false if not given. */
                    confirmed?: boolean;
                    /** @description Where the buyer goes back to: on loopback, or on a host that --ipn-host names. */
                    returnUrl?: string;
                    /** @description The buyer has agreed; false if not given. */
                    consent?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBillingAgreement"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBillingAgreement"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: {
                        name: string;
                        line1?: string;
                        line2?: string;
                        line3?: string;
                        city?: string;
                        county?: string;
                        district?: string;
                        stateOrRegion?: string;
                        postalCode?: string;
                        phone?: string;
                        /** @description ISO 3166, two letters. */
                        countryCode?: string;
                    } | null;
                    paymentMethod?: {
                        /** @description Visa if not given. */
                        name?: string;
                        /** @description The last digits of its number; 1111 if not given. */
                        tail?: string;
                        /**
                         * @description What becomes of an authorization on it; ok if not given.
                         * @enum {string}
                         */
                        outcome?: "ok" | "invalidPaymentMethod" | "amazonRejected" | "timedOut" | "notAllowed" | "processingFailure";
                    } | null;
                    consent?: boolean;
                    onAmazon?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBillingAgreement"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authenticatePayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "success" | "failure" | "abandoned";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBillingAgreement"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePayBillingAgreement: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "Canceled" | "Closed" | "Suspended" | "Open";
                    reasonCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayBillingAgreement"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayTransactions: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                environment?: "live" | "sandbox";
                kind?: "authorization" | "capture" | "refund" | "credit" | "reversal" | "chargeback";
                state?: string;
                orderReferenceId?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayTransaction"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePayTransaction: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "Pending" | "Open" | "Declined" | "Closed" | "Completed";
                    reasonCode?: string;
                    softDecline?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayTransaction"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refundPayCapture: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of it if not given. */
                    amount?: number | string;
                    /**
                     * @description AmazonA-ZGuarantee if not given.
                     * @enum {string}
                     */
                    refundType?: "AmazonA-ZRefund" | "AmazonA-ZGuarantee" | "AmazonA-ZCancel" | "Chargeback" | "BuyerCanceled";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayTransaction"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chargeBackPayCapture: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Its id, as answers of MWS have it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of it if not given. */
                    amount?: number | string;
                    /** @enum {string} */
                    reason?: "Generic Service Chargeback" | "Unauthorized Transaction Chargeback";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayTransaction"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayNotifications: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                sellerId?: string;
                state?: "waiting" | "sending" | "retrying" | "sent" | "failed" | "dropped";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayNotification"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    samplePayNotification: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sellerId: string;
                    /**
                     * @description sandbox if not given.
                     * @enum {string}
                     */
                    environment?: "live" | "sandbox";
                    /**
                     * @description PaymentCapture if not given.
                     * @enum {string}
                     */
                    type?: "OrderReferenceNotification" | "PaymentAuthorize" | "PaymentCapture" | "PaymentRefund";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayNotification"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliverPayNotification: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The MessageId. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayNotification"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceStatus: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceStatus"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setServiceStatus: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as Orders; `*`: all. */
                    section: string;
                    /** @enum {string} */
                    status: "GREEN" | "GREEN_I" | "YELLOW" | "RED";
                    messageId?: string | null;
                    messages?: {
                        locale: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceStatus"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setClock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    now?: string;
                    /** @enum {string} */
                    mode?: "running" | "frozen" | "scaled";
                    /** @description How many times as fast as real time a scaled clock goes; only there. */
                    rate?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceClock: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: duration */
                    by?: string;
                    /** @description An instant, next-due, or idle: until nothing is due any more. The latter two go to what comes once (a feed, a report, an entry of a timeline). What recurs and what expires is done when the clock passes it; they stop before an authorization or a key expires. */
                    to?: string | ("next-due" | "idle") | unknown;
                    /**
                     * @description What next-due and idle go to. all: also what recurs and what expires, tokens and keys too.
                     * @enum {string}
                     */
                    include?: "once" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancedClock"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLive: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: boolean;
                    /** @description Orders that arrive in a day of world time, at each seller in each marketplace. */
                    orders?: number;
                    /** @description Prices that move in a day there, each for some hours or days. */
                    prices?: number;
                    /** @description Percent of these orders that are cancelled before they are paid. */
                    cancelled?: number;
                    /** @description Percent of them that come back after they were shipped. */
                    returned?: number;
                    /** @description Whether merchant orders ship, and prices and stock of the seller move, by themselves; if not, that is left to the client. */
                    playsSeller?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDue: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DueItem"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryDue: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The item. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueItem"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorldEvents: {
        parameters: {
            query?: {
                /** @description A type, or all of a thing: order.* */
                type?: "order.created" | "order.changed" | "order.shipped" | "order.cancelled" | "order.refunded" | "listing.created" | "listing.changed" | "listing.cancelled" | "listing.submission-ended" | "stock.created" | "stock.changed" | "stock.removed" | "offer.created" | "offer.changed" | "offer.removed" | "buy-box.changed" | "inbound.created" | "inbound.changed" | "inbound.received" | "inbound.transport" | "send-plan.created" | "send-plan.changed" | "send-plan.operation-ended" | "outbound.created" | "outbound.changed" | "outbound.shipment-changed" | "outbound.package-changed" | "outbound.return-changed" | "easy-ship.scheduled" | "easy-ship.changed" | "fba-shipment.created" | "fba-shipment.changed" | "fba-shipment.invoice" | "postage.bought" | "postage.accepted" | "postage.changed" | "feed.ended" | "report.ended" | "schedule.created" | "schedule.ended" | "authorization.created" | "authorization.renewed" | "authorization.revoked" | "authorization.expired" | "key.created" | "key.activated" | "key.deactivated" | "key.deleted" | "pay.order" | "pay.agreement" | "pay.authorization" | "pay.capture" | "pay.refund" | "pay.credit" | "pay.reversal" | "pay.chargeback" | "fee-promotion.started" | "destination.registered" | "destination.removed" | "subscription.created" | "subscription.changed" | "subscription.removed" | "app-destination.created" | "app-destination.removed" | "app-subscription.created" | "app-subscription.removed" | "notification.written" | "notification.sent" | "notification.failed" | "world.recalled" | "order.*" | "listing.*" | "stock.*" | "offer.*" | "buy-box.*" | "inbound.*" | "send-plan.*" | "outbound.*" | "easy-ship.*" | "fba-shipment.*" | "postage.*" | "feed.*" | "report.*" | "schedule.*" | "authorization.*" | "key.*" | "pay.*" | "fee-promotion.*" | "destination.*" | "subscription.*" | "app-destination.*" | "app-subscription.*" | "notification.*" | "world.*";
                /** @description World time; from then on. */
                since?: string;
                /** @description What it is about: an order id, a SKU, an ASIN. */
                subject?: string;
                sellerId?: string;
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorldEvent"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What is looked for. */
                q: string;
                /** @description How many of each kind at most; 10 if not given. */
                limit?: number;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Found"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotas: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Quota"][];
                        count: number;
                        /** @description Those in place of the documented ones. */
                        quotas: {
                            [key: string]: {
                                /** @description How many requests the bucket holds. */
                                quota?: number;
                                /** @description How many come back. */
                                restore?: number;
                                /** @description After how many seconds they do. */
                                restoreSeconds?: number;
                                /** @description How many requests an hour has. */
                                hourly?: number;
                            };
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setQuotas: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By operation, such as Orders.ListOrders; what is not given is as documented. */
                    quotas: {
                        [key: string]: {
                            /** @description How many requests the bucket holds. */
                            quota?: number;
                            /** @description How many come back. */
                            restore?: number;
                            /** @description After how many seconds they do. */
                            restoreSeconds?: number;
                            /** @description How many requests an hour has. */
                            hourly?: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Quota"][];
                        count: number;
                        /** @description Those in place of the documented ones. */
                        quotas: {
                            [key: string]: {
                                /** @description How many requests the bucket holds. */
                                quota?: number;
                                /** @description How many come back. */
                                restore?: number;
                                /** @description After how many seconds they do. */
                                restoreSeconds?: number;
                                /** @description How many requests an hour has. */
                                hourly?: number;
                            };
                        };
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Only those that applied to a call, or that never did. */
                hit?: boolean;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Fault"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFault: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    match?: {
                        /** @description Such as ListOrders. */
                        operation?: string;
                        /** @description Such as Orders. */
                        section?: string;
                        sellerId?: string;
                        accessKeyId?: string;
                        /** @description Only the nth call that matches otherwise. */
                        nth?: number;
                        /** @description Every nth of those. */
                        every?: number;
                        /** @description With this chance, drawn from the seed. */
                        probability?: number;
                        /**
                         * @description Before all checks, or (the default) after authorization.
                         * @enum {string}
                         */
                        stage?: "start" | "authorized";
                    };
                    /** @description How often it applies at most. */
                    times?: number;
                    effect: {
                        error?: {
                            /** @description Such as RequestThrottled; what is not given is as MWS had it for the code. */
                            code: string;
                            status?: number;
                            message?: string;
                            /** @enum {string} */
                            type?: "Sender" | "Receiver" | "";
                            /** @description The code need not be one that MWS had, nor its text be known. */
                            anyCode?: boolean;
                        };
                        /** @description An answer of any kind; body and contentType with it. */
                        status?: number;
                        /** @description Empty if not given. */
                        body?: string;
                        /** @description text/xml if not given. */
                        contentType?: string;
                        /**
                         * Format: duration
                         * @description Real time before the answer is sent: a duration, or the shortest and the longest.
                         */
                        delay?: string | {
                            /** Format: duration */
                            from: string;
                            /** Format: duration */
                            to: string;
                        };
                        slowBody?: {
                            bytesPerSecond: number;
                        };
                        /** @description After how many bytes of the body the connection is cut. */
                        truncate?: number;
                        /**
                         * @description The document breaks off in the middle.
                         * @enum {boolean}
                         */
                        malformedXml?: true;
                        /**
                         * @description The connection is reset before or after the call is processed.
                         * @enum {string}
                         */
                        reset?: "before" | "after";
                        /**
                         * @description RequestThrottled, as if a quota were used up.
                         * @enum {boolean}
                         */
                        throttle?: true;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFault: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The fault. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFault: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The fault. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Only those that have answered a call, or that never did. */
                hit?: boolean;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScriptedResponse"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    script: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as Orders.ListOrders, or orders.getOrders of SP-API; *.GetServiceStatus is that of every section, * every one. */
                    operation: string;
                    /** @description Parameters as they are sent, such as ASINList.ASIN.1, and their values: a value, {"like": "B0*"}, {"present": true}, or a list in any order. */
                    match?: {
                        [key: string]: unknown;
                    };
                    /** @description The SellerId that is sent. */
                    seller?: string;
                    /** @description Only that call of those that match. */
                    nth?: number;
                    /** @description How often it answers at most. */
                    times?: number;
                    /** Format: date-time */
                    from?: string;
                    /** Format: date-time */
                    until?: string;
                    /** @description By the names of the wire; a list where the answer has several results. */
                    result?: unknown;
                    /** @description As MWS sent it: the root, the result, or what is in it. */
                    xml?: string;
                    /** @description The text of xml is answered byte for byte. */
                    verbatim?: boolean;
                    /**
                     * @description What the model does not have of xml stays as it is.
                     * @enum {string}
                     */
                    unknown?: "keep";
                    document?: {
                        /** @description Sent as UTF-8. */
                        text?: string;
                        base64?: string;
                        contentType?: string;
                    };
                    error?: {
                        /** @description Such as RequestThrottled; what is not given is as MWS had it for the code. */
                        code: string;
                        message?: string;
                        status?: number;
                        /** @enum {string} */
                        type?: "Sender" | "Receiver" | "";
                        /** @enum {string} */
                        layer?: "gateway" | "service";
                        /** @description The code need not be one that MWS had, nor its text be known. */
                        anyCode?: boolean;
                    };
                    /** @description The same as xml with verbatim. */
                    rawXml?: string;
                    /** @description Of an operation of SP-API: the body of its answer. */
                    json?: unknown;
                    /** @description Of an ErrorResponse as xml, of what is verbatim, or of json. */
                    status?: number;
                    /**
                     * @description The operation itself answers.
                     * @enum {boolean}
                     */
                    passThrough?: true;
                    /** @description false: {{...}} stays as it is. */
                    templates?: boolean;
                    /** @description One answer for each call. */
                    sequence?: {
                        /** @description By the names of the wire; a list where the answer has several results. */
                        result?: unknown;
                        /** @description As MWS sent it: the root, the result, or what is in it. */
                        xml?: string;
                        /** @description The text of xml is answered byte for byte. */
                        verbatim?: boolean;
                        /**
                         * @description What the model does not have of xml stays as it is.
                         * @enum {string}
                         */
                        unknown?: "keep";
                        document?: {
                            /** @description Sent as UTF-8. */
                            text?: string;
                            base64?: string;
                            contentType?: string;
                        };
                        error?: {
                            /** @description Such as RequestThrottled; what is not given is as MWS had it for the code. */
                            code: string;
                            message?: string;
                            status?: number;
                            /** @enum {string} */
                            type?: "Sender" | "Receiver" | "";
                            /** @enum {string} */
                            layer?: "gateway" | "service";
                            /** @description The code need not be one that MWS had, nor its text be known. */
                            anyCode?: boolean;
                        };
                        /** @description The same as xml with verbatim. */
                        rawXml?: string;
                        /** @description Of an operation of SP-API: the body of its answer. */
                        json?: unknown;
                        /** @description Of an ErrorResponse as xml, of what is verbatim, or of json. */
                        status?: number;
                        /**
                         * @description The operation itself answers.
                         * @enum {boolean}
                         */
                        passThrough?: true;
                        /** @description false: {{...}} stays as it is. */
                        templates?: boolean;
                    }[];
                    /**
                     * @description What follows the last answer of a sequence.
                     * @enum {string}
                     */
                    then?: "repeat" | "pass";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptedResponse"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearResponses: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponse: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The scripted answer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScriptedResponse"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResponse: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The scripted answer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportRequests: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Only those that have a replacement, or that have none. */
                replaced?: boolean;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UsedOperation"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRequestsAsHar: {
        parameters: {
            query?: {
                face?: "mws" | "sp-api";
                /** @description Of an operation of SP-API, such as v0. */
                version?: string;
                /** @description Such as ListOrders. */
                operation?: string;
                /** @description Such as Orders. */
                section?: string;
                sellerId?: string;
                accessKeyId?: string;
                outcome?: "ok" | "refused" | "error" | "fault";
                /** @description true: every outcome but ok. */
                failed?: boolean;
                /** @description Such as InvalidAccessKeyId. */
                code?: string;
                /** @description Such as signature. */
                rung?: string;
                status?: number;
                /** @description Id of the fault that applied. */
                fault?: string;
                /** @description World time; from then on. */
                since?: string;
                /** @description World time; before then. */
                until?: string;
                /** @description What the request or its answer holds somewhere: in ids, parameters, headers or bodies, in either case. */
                text?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HAR 1.2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRequestsAsCurl: {
        parameters: {
            query?: {
                face?: "mws" | "sp-api";
                /** @description Of an operation of SP-API, such as v0. */
                version?: string;
                /** @description Such as ListOrders. */
                operation?: string;
                /** @description Such as Orders. */
                section?: string;
                sellerId?: string;
                accessKeyId?: string;
                outcome?: "ok" | "refused" | "error" | "fault";
                /** @description true: every outcome but ok. */
                failed?: boolean;
                /** @description Such as InvalidAccessKeyId. */
                code?: string;
                /** @description Such as signature. */
                rung?: string;
                status?: number;
                /** @description Id of the fault that applied. */
                fault?: string;
                /** @description World time; from then on. */
                since?: string;
                /** @description World time; before then. */
                until?: string;
                /** @description What the request or its answer holds somewhere: in ids, parameters, headers or bodies, in either case. */
                text?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines for a shell. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description What the list is sorted by, the highest first with - before it; -time if not given. */
                sort?: "time" | "-time" | "status" | "-status" | "duration" | "-duration";
                face?: "mws" | "sp-api";
                /** @description Of an operation of SP-API, such as v0. */
                version?: string;
                /** @description Such as ListOrders. */
                operation?: string;
                /** @description Such as Orders. */
                section?: string;
                sellerId?: string;
                accessKeyId?: string;
                outcome?: "ok" | "refused" | "error" | "fault";
                /** @description true: every outcome but ok. */
                failed?: boolean;
                /** @description Such as InvalidAccessKeyId. */
                code?: string;
                /** @description Such as signature. */
                rung?: string;
                status?: number;
                /** @description Id of the fault that applied. */
                fault?: string;
                /** @description World time; from then on. */
                since?: string;
                /** @description World time; before then. */
                until?: string;
                /** @description What the request or its answer holds somewhere: in ids, parameters, headers or bodies, in either case. */
                text?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Request"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearRequests: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequestMinutes: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestMinute"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The request id that its answer had. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestWithBodies"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyRequests: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as ListOrders. */
                    operation?: string;
                    /** @description Such as Orders. */
                    section?: string;
                    /** @description Of an operation of SP-API, such as v0. */
                    version?: string;
                    sellerId?: string;
                    accessKeyId?: string;
                    /** @enum {string} */
                    outcome?: "ok" | "refused" | "error" | "fault";
                    /** @description The code of the error that was answered. */
                    code?: string;
                    /** @description Parameters by their names as sent, such as MarketplaceId.Id.1, and their values. */
                    match?: {
                        [key: string]: string | number | boolean;
                    };
                    /** @description 1 if nothing else is given. */
                    atLeast?: number;
                    atMost?: number;
                    exactly?: number;
                    /** @description Calls that followed each other; others may stand between them. */
                    inOrder?: {
                        /** @description Such as ListOrders. */
                        operation: string;
                        /** @description Such as Orders. */
                        section?: string;
                        /** @description Of an operation of SP-API, such as v0. */
                        version?: string;
                        sellerId?: string;
                        accessKeyId?: string;
                        /** @enum {string} */
                        outcome?: "ok" | "refused" | "error" | "fault";
                        /** @description The code of the error that was answered. */
                        code?: string;
                        /** @description Parameters by their names as sent, such as MarketplaceId.Id.1, and their values. */
                        match?: {
                            [key: string]: string | number | boolean;
                        };
                    }[];
                    /**
                     * @description Fails if a fault never applied.
                     * @enum {boolean}
                     */
                    unhitFaults?: true;
                    /**
                     * @description Fails if a scripted answer never answered.
                     * @enum {boolean}
                     */
                    unusedScripts?: true;
                    /**
                     * @description Fails if a call of an operation that has scripted answers was like none of them.
                     * @enum {boolean}
                     */
                    unmatchedCalls?: true;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followRequests: {
        parameters: {
            query?: {
                face?: "mws" | "sp-api";
                /** @description Of an operation of SP-API, such as v0. */
                version?: string;
                /** @description Such as ListOrders. */
                operation?: string;
                /** @description Such as Orders. */
                section?: string;
                sellerId?: string;
                accessKeyId?: string;
                outcome?: "ok" | "refused" | "error" | "fault";
                /** @description true: every outcome but ok. */
                failed?: boolean;
                /** @description Such as InvalidAccessKeyId. */
                code?: string;
                /** @description Such as signature. */
                rung?: string;
                status?: number;
                /** @description Id of the fault that applied. */
                fault?: string;
                /** @description World time; from then on. */
                since?: string;
                /** @description World time; before then. */
                until?: string;
                /** @description What the request or its answer holds somewhere: in ids, parameters, headers or bodies, in either case. */
                text?: string;
                /** @description Which events of the world: a type, or all of a thing, such as order.*. Without it there are all, or none where requests are chosen. */
                type?: "order.created" | "order.changed" | "order.shipped" | "order.cancelled" | "order.refunded" | "listing.created" | "listing.changed" | "listing.cancelled" | "listing.submission-ended" | "stock.created" | "stock.changed" | "stock.removed" | "offer.created" | "offer.changed" | "offer.removed" | "buy-box.changed" | "inbound.created" | "inbound.changed" | "inbound.received" | "inbound.transport" | "send-plan.created" | "send-plan.changed" | "send-plan.operation-ended" | "outbound.created" | "outbound.changed" | "outbound.shipment-changed" | "outbound.package-changed" | "outbound.return-changed" | "easy-ship.scheduled" | "easy-ship.changed" | "fba-shipment.created" | "fba-shipment.changed" | "fba-shipment.invoice" | "postage.bought" | "postage.accepted" | "postage.changed" | "feed.ended" | "report.ended" | "schedule.created" | "schedule.ended" | "authorization.created" | "authorization.renewed" | "authorization.revoked" | "authorization.expired" | "key.created" | "key.activated" | "key.deactivated" | "key.deleted" | "pay.order" | "pay.agreement" | "pay.authorization" | "pay.capture" | "pay.refund" | "pay.credit" | "pay.reversal" | "pay.chargeback" | "fee-promotion.started" | "destination.registered" | "destination.removed" | "subscription.created" | "subscription.changed" | "subscription.removed" | "app-destination.created" | "app-destination.removed" | "app-subscription.created" | "app-subscription.removed" | "notification.written" | "notification.sent" | "notification.failed" | "world.recalled" | "order.*" | "listing.*" | "stock.*" | "offer.*" | "buy-box.*" | "inbound.*" | "send-plan.*" | "outbound.*" | "easy-ship.*" | "fba-shipment.*" | "postage.*" | "feed.*" | "report.*" | "schedule.*" | "authorization.*" | "key.*" | "pay.*" | "fee-promotion.*" | "destination.*" | "subscription.*" | "app-destination.*" | "app-subscription.*" | "notification.*" | "world.*";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events whose data is a Request, or of event: world a WorldEvent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenario: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadScenario: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A built-in scenario's name, or a scenario as YAML text or as an object; never a path. */
                    scenario: string | {
                        [key: string]: unknown;
                    };
                    /** @description Seed of every generated id. */
                    seed?: number;
                    /** @description The instant that the clock starts at, or what PUT /clock takes; now, running, if not given. */
                    clock?: string | {
                        /** Format: date-time */
                        now?: string;
                        /** @enum {string} */
                        mode?: "running" | "frozen" | "scaled";
                        rate?: number;
                    };
                    /** @enum {string} */
                    auth?: "strict" | "lenient" | "off";
                    /** @enum {string} */
                    throttle?: "off" | "real";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWorld: {
        parameters: {
            query?: {
                /** @description false: without keys and tokens, which are made anew when it is loaded. True, if not given. */
                secrets?: boolean;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description YAML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BuiltInScenario"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Snapshot"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The snapshot. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The snapshot. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSandboxes: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Sandbox"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSandbox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A built-in scenario's name, or a scenario as YAML text or as an object; never a path. */
                    scenario?: string | {
                        [key: string]: unknown;
                    };
                    /** @description Seed of every generated id. */
                    seed?: number;
                    /** @description The instant that the clock starts at, or what PUT /clock takes; now, running, if not given. */
                    clock?: string | {
                        /** Format: date-time */
                        now?: string;
                        /** @enum {string} */
                        mode?: "running" | "frozen" | "scaled";
                        rate?: number;
                    };
                    /** @enum {string} */
                    auth?: "strict" | "lenient" | "off";
                    /** @enum {string} */
                    throttle?: "off" | "real";
                    /**
                     * Format: duration
                     * @description It ends when it has not been used for so long; PT1H.
                     */
                    ttl?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWithCallers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSandbox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The sandbox. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWithCallers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSandbox: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The sandbox. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareSandboxes: {
        parameters: {
            query: {
                left: string;
                right: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCallers: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callers"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSnippets: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Snippet"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOperations: {
        parameters: {
            query?: {
                /** @description How many to answer at most; 100 if not given. */
                limit?: number;
                /** @description The id of the last one of the page before. */
                after?: string;
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Operation"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperation: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Such as Orders.ListOrders. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationForm"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSkeleton: {
        parameters: {
            query?: {
                /** @description xml if not given. */
                as?: "xml" | "yaml";
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description Such as Orders.ListOrders. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                    "application/yaml": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVocabulary: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    try: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See Location. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Such as Orders, or OffAmazonPayments_Sandbox. */
                    section: string;
                    /** @description Such as ListOrders. */
                    operation: string;
                    parameters?: {
                        [key: string]: string | number | boolean;
                    };
                    /**
                     * @description GET if not given.
                     * @enum {string}
                     */
                    method?: "GET" | "POST";
                    /** @description The Host that will be sent; that of this request if not given. */
                    host?: string;
                    /** @description The key to sign with, be it active or not; that of the demo caller if not given. */
                    accessKeyId?: string;
                    document?: {
                        text: string;
                        /** @description text/xml if not given. */
                        contentType?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedRequest"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemo: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemoStep"][];
                        count: number;
                    };
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runDemo: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path: {
                /** @description The name of a step. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoRefusal"];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCa: {
        parameters: {
            query?: {
                /** @description Id of a sandbox; the default world if not given. */
                sandbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PEM. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-pem-file": string;
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
