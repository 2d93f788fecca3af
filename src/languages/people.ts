/* Names of people, of all languages at once: a story of one country tells of people from another. Folded, without accents. */

/**
 * Short forms and pet names: the names of a row may stand for one person. A first name stands in every row that it
 * belongs to.
 */
const SHORT_FORMS = `
william bill billy will willy willie liam wilhelm willi
robert bob bobby rob robbie robin bert
richard rick ricky dick rich richie
james jim jimmy jamie
john johnny jack
jonathan jon jonny
joseph joe joey josef sepp pepe jose
michael mike mick mickey mikey
thomas tom tommy
charles charlie chuck carlos
edward ed eddie ted teddy ned
edwin ed eddie
theodore ted teddy theo
daniel dan danny
david dave davey
samuel sam sammy
samantha sam sammie
benjamin ben benny benji
christopher chris kit
christian chris
christine chris chrissie christina tina
christina tina chris
nicholas nick nicky nicolas nico niko nikolaus klaus
anthony tony antonio toni
antonio toni tonio
andrew andy drew
andreas andy andi
alexander alex sandy sasha alec xander alexandre alejandro
alexandra alex sandra sasha sandy
matthew matt matty
matthias matt hias
steven steve stevie
stephen steve stevie
stefan steff
patrick pat paddy
patricia pat patty trish tricia
peter pete
philip phil pip
phillip phil
gregory greg
geoffrey geoff jeff
jeffrey jeff
gerald gerry jerry
gerard gerry
jerome jerry
kenneth ken kenny
ronald ron ronnie ronny
donald don donnie donny
raymond ray
lawrence larry laurie
leonard len lenny leo
leopold leo poldi
frederick fred freddie freddy
friedrich fritz fred
frederic fred
francis frank fran
francisco paco pancho curro
franklin frank
franz francis
henry harry hank hal
heinrich heiner heinz
harold harry hal
harrison harry
timothy tim timmy
tobias tobi toby
vincent vince vinny
victor vic
walter walt wally
albert al bert
alfred alf fred
alan al
arthur art artie
martin marty
maximilian max
maxwell max
nathaniel nate nathan
nathan nate
oliver ollie olly
oscar ossie
abraham abe
bernard bernie
barnabas barney
bartholomew bart
bradley brad
cameron cam
clifford cliff
curtis curt
dennis denny
desmond des
dominic dom nick
douglas doug
duncan dunc
eugene gene
gabriel gabe
gilbert gil bert
herbert herb bert
isaac ike
jacob jake
jason jay
jeremy jerry jem
joshua josh
julian jules
karl charles kalle
louis lou louie
luke lucas
lucas luke
marcus marc mark
mohammed mohamed muhammad mohammad mo mehmet
norman norm
russell russ
sebastian seb bastian basti
sidney sid
simon si
stanley stan
stuart stu
terence terry
tyler ty
wesley wes
zachary zach zack
elizabeth liz lizzie beth betty eliza lisa libby bess betsy elisabeth
elisabeth lisa liesl elli sissi
margaret maggie meg peggy marge margie greta gretchen margarete
margarete grete greta gretel
katherine kate kathy katie kitty kat katharine catherine
catherine cathy kate katie cath
katharina kathi katja
kathleen kathy kate
mary molly polly may mamie
maria mia mitzi marie
jennifer jen jenny jennie
jessica jess jessie
jacqueline jackie
susan sue susie suzie
susanne susi
suzanne sue suzie
deborah debbie deb
barbara barb babs barbie
rebecca becky becca
rachel rach
victoria vicky vicki tori
veronica ronnie vera
stephanie steph
samira sam
pamela pam
penelope penny
priscilla cilla
judith judy
jane janey jenny
janet jan
joanna jo
joanne jo
josephine jo josie
angela angie
abigail abby
alice ally
alison ali
amanda mandy
andrea andie
annabel anna bella
anne annie nan
ann annie
anna annie anni
antonia toni
beatrice bea trixie
bridget bridie
caroline carrie carol caro
charlotte charlie lottie lotte
cynthia cindy
cecilia celia cissy
diana di
dorothy dot dottie dolly
dorothea dora thea
eleanor ellie nell nora lena
ellen nell
emily em
emma em
emmanuel manny
emanuel manny
florence flo flossie
frances fran fanny frankie
gabriele gabi
gabriella gabby ella
georgina georgie gina
gertrude gertie trude trudy
gwendolyn gwen
helen nell nellie
helena lena
henrietta etta hattie
isabella bella izzy
isabel bella izzy
isabelle belle izzy
jill gillian
gillian gill jill
johanna hanna jo
johannes hans hannes jan
joachim jo jochen achim
jurgen jorg
georg jorg schorsch
leonora nora
lucinda lucy cindy
madeleine maddie
magdalena lena magda
martha marty patty
matilda tilly mattie
melanie mel
melissa mel lissa
michelle shelly
mildred millie
natalie nat
natalia natasha
nancy nan
olivia liv livvy
philippa pippa
rosemary rosie rose
roberta bobbie
sarah sally sadie
sally sal
sophia sophie sofia
tamara tammy
theresa terry tess tessa
therese resi
ursula uschi ulla
valerie val
virginia ginny
winifred winnie
yvonne von
gunther gunter
hans-peter hape
sigmund sigi
siegfried siggi
wolfgang wolf
rudolf rudi rolf
ludwig lutz
manuel manolo manu
francois franck
enrique quique kike
guadalupe lupe
ignacio nacho
jesus chucho
rafael rafa
dolores lola
concepcion concha conchita
rosario charo
mercedes merche
consuelo chelo
giuseppe beppe peppe pino
giovanni gianni
francesco franco cecco
luigi gigi
salvatore toto turi
johan jan
cornelis kees cor
hendrik henk rik
willem wim pim
pieter piet peter
gerrit ger
jozef jef joop
vladimir volodymyr vova
aleksandr alexander sasha oleksandr
dmitri dima
mikhail misha
nikolai kolya
ivan vanya
ekaterina katya
anastasia nastya
tatyana tanya
yevgeny zhenya
`;

/** First names that are common somewhere, beside those above. Words that a sentence may well begin with are left out. */
const GIVEN = `
aaron abdul abdullah abel adam adan adele adrian adriana agata agnes agnieszka ahmed aida aidan aileen alain alba alberto aldo ale alena
alessandra alessandro alexei alexis alfonso alfredo ali alicia alina aline alma alois alvaro amadou amal amelia amina amir amira amy ana
anastasia anders andre andrea andree andres andrzej angelica angelina angelo anita anja anke anneke annette annika antje antoine anton antonella
antonin anya april aram ariel armando armin arne arnaud arnold arturo arvid asa ashley astrid august augusto aurelie aurora axel ayse
aziz barbora bart bastien beata beate bela belen benedict benedikt benito bernadette bernardo bernd bettina bianca birgit bjorn bogdan boris
brandon brenda brendan brian brigitte britta bruno camila camilla camille carina carl carla carlo carlos carmela carmen carola carolina
caspar cecile celine cesar chantal chiara chloe claire clara clare claude claudia claudio claus clemens clement colette colin connor conrad
constantin cora corinna cornelia cristian cristina cristobal cyril dagmar daisy damian damien dana daniela daniele danilo danylo daria dario darius
darren dean delphine denis denise derek diego dieter dietmar dimitri dina dirk dolores dominik dominique dora doris dylan eckhard edgar
edith eduardo edmund edwina egon eileen elena eleni elias elin elisa elise elke ella elliot elsa elvira emil emile emilia emilio emmanuelle
enrico enzo eric erich erik erika ernest ernesto ernst erwin esteban estelle esther ethan etienne eva evan evelyn ewa fabian fabio fabrice
fatima fatma federica federico felipe felix ferdinand fernanda fernando filip finn fiona flavia flavio florian floriane francesca francois francoise
franziska frauke frederik freya frida frieda fritz gaston gavin geert genevieve george georgia gerda gerhard gernot gero giacomo gianluca gilles gino
giorgio giulia giulio gisela giselle gloria gonzalo goran gordon graham greta guido guillaume guillermo gunnar gunter gustav gustavo guy hana hannah
hanna hannelore hanno harald hassan hector hedda hedwig heidi heike heiko helga helge helmut hendrik henning henri henriette herbert hermann hilda
hilde holger horst hubert hugo humberto hussein ian ibrahim ida igor ilaria ilona ilse imke imran ina ines inez inga ingeborg inge ingo ingrid inken
irene irina iris irma isaac isabella ismail ivana ivar ivo jacek jacques jakob jakub jan jana janek janine janina janusz jarek jaroslav jasmin
javier jean jeanne jelena jens jerzy jesper joachim joan joana joao joaquin jochen joel johan johann jonah jonas jordan jorge jose josefa josefine josip
jost juan juana juanita judit julia juliana julie julien juliette julio julius jun june justin justyna kai kaja kamil karel karen karim karin karina karolina
karsten katarina katarzyna katrin kay keith kelly kelvin kerstin kevin kim kirsten kirsty klara klaas konrad konstantin kristin kristina krzysztof kurt
kyle lara lars larissa laszlo laura lauren laurent lea leah leandro leila lena lennart leo leon leonie leonor leroy leslie leticia lidia lila lilian lily
lina linda linus lionel livia loic lorena lorenzo lotte luc luca lucia lucien lucille lucio lucy luis luisa luise lukas luz lydia lynn maarten madeline mads
magnus maike maja malcolm malik malte manfred manon manuela marc marcel marcela marcelo marcin marco marek maren margarita margot margrit mariam mariana marianne
mariano marika marina mario marion marisa marit marius marjan mark markus marlene marta martina martine marvin marwan mateo mateusz mathilde mathieu matteo
maud maurice mauricio maurizio mauro maxime mehdi meike mette micaela michaela michal michel michele miguel mikael mila milan milos mina ming mirjam miriam
mirko mohamed moira monica monika monique moritz mustafa mykola nadia nadine nadja najib naomi natasha neil nele nelson nestor nicola nicolas nicole nigel nils nina
noah noel noemi nora nour nuria odette olaf ole oleg oleksandr olena olga olivier omar orla oskar osman otto pablo paola paolo pascal pasquale patricio paul
paula paulina pauline paulo pavel pawel pedro per petr petra pia pierre piotr priya quentin quinn radek rafal rafael raffaella rahel raj ralf ralph ramon
ramona raphael raquel rashid rasmus raul regina regine reiner reinhard remy renata renate rene ricarda ricardo riccardo rita roberto rocio roderick rodrigo
roger roland rolf roman romy ronja rosa rosalie rosario rose-marie ross roy ruben rudolf rupert ruth ryan rym sabina sabine sabrina said salma salome samir
sandra sandrine sanjay santiago saskia sean selma serena serge sergei sergey sergio severin shane sharon shaun sheila shirley sibylle sigrid silke silvana silvia
silvio sina sixten slavomir sofie sonia sonja soren stella stephane sven svenja svetlana sybille sylvain sylvia sylvie szymon tadeusz taina tamas tamsin tania tanja
tara tarek tarik tatiana tatjana teresa thea thibault thierry thilo thorsten tiago till tilo timo tina tomas tomasz tomek torben torsten toni tracy trevor
ulf ulla ulrich ulrike umberto ute uwe valentin valentina valeria valerio vanessa vasily vera veronika vesna vicente viktor viktoria viola violeta vittorio
volker walid waltraud wanda wendy wenke werner wiebke wilfried wiktor wojciech xavier yann yannick yara yasmin yolanda youssef yuki yuri yusuf yves zdenek zoe
zofia zsofia zuzana
august may jan
анна мария иван елена ольга татьяна наталья сергей александр алексей андрей дмитрий владимир николай михаил павел петр юрий ирина светлана
екатерина виктор игорь олег антон роман максим артем илья никита денис василий григорий людмила галина вера надежда любовь юлия
оксана тарас богдан ярослав олександр сергій дмитро володимир микола михайло павло петро юрій ірина наталія тетяна катерина андрій олексій оля марія
`;

/** Surnames that are common somewhere and that are hardly ever a word at the head of a sentence. */
const SURNAMES = `
adams ahmed allen alvarez anderson andersson armstrong atkinson bailey barlow barnes barrett becker bell bennett berger bergmann bernard bianchi
brandt braun brandl brenner brooks bruce bryant burke butler campbell carlson carroll carter castillo castro chapman chavez chen clark clarke cohen coleman
collins cooper costa cruz cunningham da-silva davies davis delgado diaz dietrich dixon dubois duncan dupont durand edwards eklund ellis engel eriksson esposito evans
ferguson fernandez ferrari ferreira fischer fisher fitzgerald fleming fletcher flores foster fournier franklin fuchs garcia gardner garnier gibson giordano gomez
gonzalez graf graham greco griffin grove gruber gunther gutierrez haas hahn hamilton hansen hansson hartmann harris harrison hernandez herrera hill hoffmann
hofer hofmann holm howard huber hughes hussain ivanov jackson jacobs jankowski jansen jansson janssen jenkins jensen jimenez johansson johnson johnston jones kaiser
kaminski karlsson kaufmann keller kelly kennedy khan kim klein koch kohler konig kovacs kowalski kramer kraus kruger kuhn kuznetsov lambert lang larsen larsson lefebvre lehmann
lewandowski lewis lindberg lloyd lopez lorenz lucas ludwig maier mancini marino marshall martin martinez mason mayer mcdonald medina meier mendoza mercier meyer miller mitchell
moller moore morales moreau morel moreno morgan moretti morris mueller mulder muller murphy murray myers nelson neumann nguyen nielsen nilsson novak nowak obrien oliveira
olsen olson olsson ortega ortiz owens palmer parker parker patel patterson pedersen pereira perez perry persson peters petersen petrov pfeiffer phillips popov porter powell
quinn ramirez ramos reed reid reyes reynolds ricci richardson richter rivera roberts robinson rodrigues rodriguez rogers romano rossi roth roux ruiz russo ryan sanchez sanders santos
sauer schafer schmid schmidt schmitt schmitz schneider scholz schreiber schroder schubert schulte schultz schulz schumacher schuster schwarz seidel shaw silva simmons simon simpson
smirnov smit smith sorensen souza stein stevens stewart sullivan svensson szymanski tanner taylor thomas thomsen thompson tjulin torres tran tucker turner vargas vasquez vazquez
vermeulen virtanen visser vogel vogt vries wagner walker wallace walsh walter wang warren watson weber weiss wells werner westergaard williams williamson wilson winkler winter wisniewski
wojcik wolff wong wright yilmaz zhang ziegler zimmermann
`;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The rows of `SHORT_FORMS` that a first name stands in. */
const ROWS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const rows = new Map<string, number[]>();
  for (const [row, text] of SHORT_FORMS.trim().split('\n').entries()) {
    for (const name of wordsOf(text)) rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return rows;
})();

/** First names, folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...wordsOf(GIVEN), ...ROWS_OF.keys()]);

/** Surnames, folded. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(wordsOf(SURNAMES));

/** Whether two first names may be one person's: `William` and `Bill`. */
export function areShortForms(a: string, b: string): boolean {
  return a !== b && ROWS_OF.get(a)?.some((row) => ROWS_OF.get(b)?.includes(row)) === true;
}

/**
 * Family names of China, Korea and Vietnam in Latin letters, which stand first in other languages too: `Kim Do Yun`,
 * `Xu Meilin`. Some are given names elsewhere (Kim, Lee): then the order is open.
 */
const FAMILY_NAMES_FIRST = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao
zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding ren yao shen zhong cui tan fan jin shi liao jia xia
fu fang zou xiong bai meng qin qiu hou xi kong mao wan duan lei hao tao gong chung tsai tsang chan cheung wong leung lam
kim lee park choi jung jeong kang cho yoon yun jang chang lim shin seo kwon hwang ahn moon jeon bae baek nam shim noh heo yoo
nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly
`;

/** Whether a word (folded) is a family name that stands before the given names wherever it is written. */
export const isFamilyNameFirst = (word: string): boolean => FAMILY_FIRST.has(word);
const FAMILY_FIRST: ReadonlySet<string> = new Set(wordsOf(FAMILY_NAMES_FIRST));
