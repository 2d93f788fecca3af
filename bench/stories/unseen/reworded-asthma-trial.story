A medical trial. English, heavy rewording, no headlines, order kept, one split.

# original
{1} A monthly injection cut the number of severe asthma attacks in children by more than half, according to a trial in nine countries published on Wednesday.

{2} The study followed 1,148 patients aged six to eleven for a year. {3} Half of them received the antibody, called torvekimab, and the others a saline solution.

{4} Those on the drug were admitted to hospital on average 0.4 times, against 1.1 times in the control group.

{5} “These are children who can join in at gym class for the first time in their lives,” said the lead author, Prof Ottilie Brandvold of the Karsholm Institute.

{6} Eleven participants developed a rash where the needle had gone in, and none had a serious allergic reaction. {7} The effect wore off within ten weeks of the last dose.

{8} Asthma affects about one child in twelve in Europe.

{9} The manufacturer, Pellworth Biologics, paid for the work and intends to apply for approval before the end of the year. {10} At about 14,000 euros a year, it would be one of the most expensive medicines for the age group.

{11} Dr Femke Roelants, a lung specialist in Ghent who was not involved, warned that most of the families taking part lived in prosperous cities. {12} Black children, who fall ill most severely, made up only three per cent of the sample.

{13} Steroid sprays remain the first choice, the European Lung Society said in a comment.

{14} A second study, with toddlers, begins in March.

{15} Torvekimab was originally developed against eczema. {16} Brandvold started the project after losing a nephew in 2011.

# revision
{1} Youngsters who struggle for breath can be spared most of their worst episodes if they are given a jab every four weeks, researchers have shown.

{+} One father described how he used to sleep on the floor beside his son’s bed.

{2} Watched for twelve months were 1,148 boys and girls of primary-school age. {3} Torvekimab went into the arms of one half. {3} The rest had to make do with salt water.

{4} Stays in hospital became rarer by nearly two thirds.

{5} Brandvold reported that her young charges now manage sports lessons which they had always had to sit out.

{6} Apart from a few cases of red, itching skin there was nothing to alarm those who watched over safety. {7} Anyone who stops, however, will be back at the start by the third month.

{9} Pellworth, which footed the bill, wants regulators to look at its product no later than December. {+} Its share price hardly moved.

{10} Hardly anything in the paediatrician’s cabinet is as dear: 14,000 euros would be due annually.

{11} An outsider objected that poor families and those in the countryside were barely represented. {12} Nor do the figures say much about the Black minority, the hardest hit, of whom there was a mere handful.

{+} Exhaust fumes are known to make the complaint worse.

{13} Inhalers with cortisone should go on being tried before anything else, the professional association advised.

{14} Next spring the toddlers have their turn.

# quotes

# facts
