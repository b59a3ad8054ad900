/** The scenario that `knockon init` writes: small, whole, and with a comment for everything that a newcomer would change. */
export const STARTING_SCENARIO = `# A scenario of Knockon: a network, what its customers ask for, and what can go wrong.
# Check it with:        knockon validate FILE
# Run it once with:     knockon run FILE
# Stress test it with:  knockon stress FILE
# See what can stand here: knockon list distributions, knockon list policies, knockon list hazards
knockon: 1                     # version of the document format
name: my-first-chain
unit: { time: day, money: EUR }
horizon: 365                   # measured time
warmup: 60                     # time to settle before that; nothing of it is counted

products:
  flour: { unit: kg, value: 0.9 }                                    # value: money tied up in one unit
  bread: { unit: loaf, value: 1.1, quantum: 1, shelfLife: 3 }        # quantum 1: only whole loaves

sites:                         # a supplier never runs out of what no lane brings it
  mill:   { kind: supplier, region: valley }
  bakery: { kind: plant, region: town, stock: { flour: 700, bread: 200 } }
  shop:   { kind: store, region: town, stock: { bread: 120 } }

lanes:                         # who ships what to whom, and how long it takes
  - { from: mill,   to: bakery, product: flour, leadTime: { gamma: { mean: 2, cv: 0.4 } }, price: 0.9 }
  - { from: bakery, to: shop,   product: bread, leadTime: 0.1 }

processes:                     # what is made of what: 0.6 kg of flour in a loaf, up to 400 loaves a day
  - { site: bakery, makes: bread, from: { flour: 0.6 }, rate: 400, batch: 20, leadTime: 0.3 }

policies:                      # when each stock is ordered again, and how much
  - { at: bakery, product: flour, inventory: { s-S: { s: 400, S: 900 } } }
  - { at: bakery, product: bread, inventory: { base-stock: { S: 220 } } }
  - { at: shop,   product: bread, inventory: { base-stock: { S: 140 } } }

markets:                       # who buys; unmet demand is "lost" or "backorder"
  - { id: customers, at: shop, product: bread, demand: { poisson: { mean: 100 } }, price: 2.6, unmet: lost }

hazards:                       # what goes wrong, when, for how long, and how it recovers
  - id: mill-down
    strikes: { site: mill }
    when: { renewal: { up: { exponential: { mean: 180 } } } }
    lasts: { lognormal: { mean: 12, cv: 0.8 } }
    effect: { output: 0 }      # share of the output that is left
    recovery: step
  - id: flood
    strikes: { region: valley }
    when: { date: 200 }
    lasts: 15
    effect: { output: 0 }
    recovery: { linear: { over: 10 } }

costs:
  holding: { rate: 0.2, per: year }
  shortage: { bread: 1.5 }     # money for one unit of lost demand, beside the lost sale
`;
