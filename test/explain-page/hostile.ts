/** A telegram that tries to be markup and to command a terminal, and contradicts itself. */
export const hostile = `VZCZCXRO0042
OO RUEHBJ RUEHWEB
DE RUEHBJ #7155/01 3231033
ZNY SSSSS ZZH
O P 321033Z NOV 07 ZDK
FM AMEMBASSY EXAMPLE
TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 3518
INFO RUEHZZ/IRAN COLLECTIVE PRIORITY
S E C R E T SECTION 01 OF 02 EXAMPLE 007156

NODIS
MADE UP

E.O. 12958: DECL: 11/19/2017
TAGS: PREL, KNNP, KACT, BA, UNGA, (DOE, JANE)
SUBJECT: "BREAD" & A <SCRIPT>alert('x')</SCRIPT>

REF: A. 06 STATE 12 (NOTAL)

Classified By: Ambassador Jane Doe. Reasons: 1.4 (b) and (d).

1. (S//NF) SUMMARY: Bread <img src=x onerror=alert(1)> and <style>*{display:none}</style>.

2. (C/REL TO USA, GBR) A bell \u0007, an escape \u001b[31m, a turn \u202e of the\ttext.

3. (SBU) Butter.
ROE
BT
#7155
NNNN
`;
