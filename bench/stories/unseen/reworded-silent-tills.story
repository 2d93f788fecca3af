Technology. English, heavy rewording, no headlines, a split, order kept.

# original
{1} Supermarkets across Denmark were unable to take card payments for most of Saturday after a faulty software update paralysed 31,000 terminals.

{2} The problem began at 7.10 in the morning, when Nordklar, the company that supplies the devices, installed a new version remotely. {3} An expired digital certificate made them reject every transaction, its chief technology officer, Mikkel Dahlrup, said.

{4} Queues formed at cash machines, several of which had run out of notes by noon. {5} One chain, Havregaard, let regular customers take their groceries home and pay later.

{6} Petrol stations, chemists and ferries were hit too.

{7} A repaired version was sent out at 4 p.m., and by evening nine out of ten devices were working again.

{8} There was no sign of a cyberattack, the police said.

{9} Fewer than one purchase in ten in Denmark is made with notes and coins. {10} “We have built a country in which you can’t buy milk without a server in Stockholm,” said Lone Vestermark, a professor in Aarhus who studies payment systems.

{11} The central bank said that it would require shops to have an emergency system that works offline.

{12} Nordklar said that it would reimburse merchants for lost sales, which a trade association put at 200 million kroner.

{13} The company was spun off by a Norwegian bank in 2016 and has customers in six countries. {14} Its terminals in Finland, which run on other software, were not affected.

# revision
{1} Danish shoppers found themselves hunting for coins at the checkout at the weekend because a botched piece of code had knocked out the gadgets that read their cards.

{2} It started shortly after seven, as Nordklar was bringing its equipment up to date from afar. {3} Dahlrup blamed an electronic credential that was past its date, without which the machines trusted nobody.

{+} At a bakery in Odense the girl behind the counter wrote down what people owed on paper bags.

{4} So many went in search of banknotes that there were none left at some branches by lunchtime. {5} At Havregaard, familiar faces could leave with full bags on trust.

{6} Those in need of fuel, medicine or a boat to the islands fared no better.

{7} Engineers had a remedy ready by mid-afternoon. {7} Before the shops shut, nearly all tills were back in order.

{+} The tax office had only last month proposed doing away with the largest banknote.

{8} Detectives see nothing to suggest that hackers had a hand in it.

{10} Even milk is now hostage to a distant computer, one academic commented. {11} Shops are to be obliged to keep a fallback that needs no connection, if the guardians of the currency have their way.

{12} The damage, some 200 million kroner in the industry’s estimate, will be made good by the supplier.

{+} In Sweden a similar breakdown five years ago led to a run on prepaid vouchers.

# quotes

# facts
