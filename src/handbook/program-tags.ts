/** Program TAGS, which begin with K. */
import type { Rows } from "./rows.js";

/** Seen in cables or in lists made from them; the titles are general knowledge, and most codes have none. */
export const programs: Rows = [
  "KACT?; KAWC=Atrocities and War Crimes; KAWK?; KBCT?; KBIO?; KBTR?; KCCP?; KCFE=Conventional Forces in Europe",
  "KCIP=Critical Infrastructure Protection; KCIS?; KCOG?; KCOM?; KCOR=Corruption and Anti-Corruption",
  "KCRM=Criminal Activity; KCRS?=Conflict Reconstruction and Stabilization; KCSY?; KDEM=Democratization; KDRG?",
  "KEAI?; KECF?; KEMS?; KESS?; KFAM?; KFLO=Family Liaison Office; KFLU=Influenza; KFPC?; KFRD=Fraud Prevention",
  "KFSC?; KGCN?; KGHA?; KGHG=Greenhouse Gases; KGIC?; KGIT?; KGLB?; KHDP?; KHIV=HIV/AIDS; KHLS=Homeland Security",
  "KICA?; KICC?; KICR?; KICT?; KIDE?; KIMT?; KIPR=Intellectual Property Rights; KIRC?",
  "KIRF=International Religious Freedom; KISL=Islamic Issues; KJUS=Administration of Justice; KLBO?; KLIG?; KLSO?",
  "KMCA=Millennium Challenge Account; KMDR=Media Reaction Reporting; KMFO?; KMPI=Middle East Partnership Initiative",
  "KMRS?; KMSG?; KNAR?; KNEI?; KNEP?; KNET?; KNNP=Nuclear Non-Proliferation; KNSD?; KOCI=Children's Issues; KOGL?",
  "KOLY=Olympics; KOMC?=Export Control of Defense Articles and Services; KONP?; KPAL=Palestinian Affairs; KPAM?",
  "KPAO=Public Affairs; KPAP?; KPDC?; KPIN?; KPIR?; KPKO=UN Peacekeeping Operations; KPLS?; KPMP?; KPOW?; KPRP?",
  "KPRV?; KPWR?; KQDD?; KRAD?; KREC?; KRIM?; KRVC?; KSAC?; KSAF?; KSCA=Science Counselors and Attaches; KSEI?",
  "KSEO?; KSEP?; KSIP?; KSLG?; KSPR?; KSRK?; KSTC=Strategic Trade Control; KSTH?; KSTT?; KSUM=Summit Meetings",
  "KTDB?; KTEX=Textiles; KTFN=Terrorism Finance; KTIA=Treaties and International Agreements",
  "KTIP=Trafficking in Persons; KTSD?; KUNC?; KUNR=UN Reform; KVIR?; KVPR=Visas Viper; KWBG=West Bank and Gaza",
  "KWIR?; KWMN=Women's Issues; KWPA?; KWWW=World Wide Web",
];
