Two parliament debates on tax. English, unrelated: a levy on sugar, an inheritance tax; nothing in common but the phrases.

# original
{1} Lawmakers clash over sugar tax in stormy session

{2} Parliament in Marisol approved a tax on sweet drinks in a first reading on Wednesday, after a debate in which one deputy emptied a bag of sugar over the lectern.

{3} The bill, carried by 112 votes to 97, would add 20 cents to the price of a litre. {4} It still needs the consent of the senate.

{5} Health Minister Paloma Drost said that one child in four was overweight. {6} “We tax what makes us sick, or we pay for it twice,” she told the house.

{7} The conservatives spoke of a nanny state and voted against. {8} Their spokesman, Eugen Farkas, said that the poor would pay and the rich would drink juice.

{9} Two members of the governing coalition from the cane-growing province of Tierra Baja abstained.

{10} The speaker had to interrupt the sitting for ten minutes. {11} Drinks makers announced a legal challenge.

# revision
{+} Government drops inheritance tax plan after revolt

{+} The government of Norhaven withdrew its plan for a tax on large inheritances on Monday, minutes before it would have been defeated in parliament.

{+} Eleven deputies of the ruling Progress Party had declared in the debate that they could not support it.

{+} Under the bill, heirs would have owed 30 percent on estates of more than two million crowns. {+} The revenue was meant for child care.

{+} “My grandfather’s farm is worth three million and earns a teacher’s wage,” rebel deputy Signe Hallqvist said to applause from the other side of the chamber.

{+} Finance Minister Arve Brenner, visibly angry, said that the owners of yachts had been hiding behind tractors. {+} He denied that he would resign.

{+} The opposition leader called for an early election. {+} A new version with exemptions for family firms is to be presented after the summer recess.

{+} Norhaven abolished its last death duty in 1991. {+} Economists say that the top tenth own two thirds of all wealth.

# quotes

# facts
