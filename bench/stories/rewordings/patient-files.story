A data leak. English, heavy rewording, order kept, one merge, no headlines.

# original
{1} The medical records of 1.7 million people were open to anyone on the internet for at least seven weeks because a hospital group had left a server without a password, a security researcher said on Wednesday.

{2} The data include diagnoses, X-ray images, home addresses and, in some cases, notes by psychiatrists.

{3} Clinara, which runs 38 clinics, took the server offline within an hour of being told. {4} It is not known whether criminals had copied the files before.

{5} The researcher, Dagny Wolters, came across the archive while testing a search engine for badly protected devices. {6} “I typed four words and was looking at a stranger’s lungs,” she said. {7} She found the records of two members of the cabinet.

{8} The server had been set up by a contractor for a trial of automated billing. {9} The trial was over in May, but nobody switched off the machine.

{10} Clinara’s spokesman, Piet Amundsen, spoke of an isolated human error and said that all patients would be informed by post.

{11} The data protection commissioner can impose a fine of up to four percent of annual turnover. {12} He criticised Clinara in 2022 for sending test results to wrong addresses. {13} Patients’ advocates are preparing a class action.

{14} Last year, hackers paralysed the computers of the group’s largest clinic for nine days. {15} Clinara employs 24,000 people in six countries.

{16} Parliament is debating a law on a central health register.

# revision
{1} For the better part of two months, whoever cared to look could read on the web what ails 1.7 million citizens; no one had bothered to lock the door.

{2} Pictures of broken bones were among the material, as were therapists’ comments and the street and number where somebody lives.

{3} Sixty minutes after a call reached it, the owner of nearly forty infirmaries had pulled the plug. {4} Whether blackmailers had helped themselves in the meantime is unclear. {+} So far, no demand for money has arrived, police say.

{5} It was by chance, in the course of an experiment with a tool that lists poorly guarded gear, that Wolters hit on the trove. {6} A handful of terms had sufficed, in her account, to bring “a stranger’s lungs” up on the screen. {7} Even ministers turned out to be among those exposed.

{+} Her report runs to 40 pages and first went to a federal agency, which did not reply.

{8,9} An outside firm had installed the computer for a test of electronic invoices, and when that ended in spring, it was forgotten and ran on.

{10} It was a one-off slip by a single employee, Amundsen maintained; letters are to go out to everyone concerned.

{11} The regulator may demand a twenty-fifth of yearly sales as a punishment. {12} He had already rebuked the company because laboratory findings ended up in the wrong households. {13} A joint suit on behalf of the sick is being drawn up.

{+} A hotline is open day and night. {+} At the company’s headquarters, a banner with the word trust was taken down for cleaning.

# quotes

# facts
