/** Organisations that states have founded by treaty, and the bodies and courts of the European Union. */
export const intergovernmental = `
Alliances and security
nato.int | intergovernmental | NATO | Founded by states through the North Atlantic Treaty, 1949. | 2026-11-23
osce.org | intergovernmental | OSCE | Founded by states; grew out of the Helsinki Final Act, 1975. | 2026-11-23
odkb-csto.org | intergovernmental | Collective Security Treaty Organization | Founded by states through the Collective Security Treaty, 1992. | 2026-11-23
opcw.org | intergovernmental | OPCW | Founded by states through the Chemical Weapons Convention, 1993. | 2026-11-23
iaea.org | intergovernmental | International Atomic Energy Agency | Founded by states through its Statute, 1956. | 2026-11-23
ctbto.org | intergovernmental | CTBTO Preparatory Commission | Founded by the states that signed the Comprehensive Nuclear-Test-Ban Treaty, 1996. | 2026-11-23
interpol.int | intergovernmental | Interpol | Founded by police bodies of states; acts under its Constitution of 1956. | 2026-11-23
sectsco.org | intergovernmental | Shanghai Cooperation Organisation | Founded by states through its Charter, 2002. | 2026-11-23

United Nations and its family
un.org | intergovernmental | United Nations | Founded by states through the Charter of the United Nations, 1945. | 2026-11-23
digitallibrary.un.org | library-archive | United Nations Digital Library | Keeps the documents of the United Nations. | 2026-11-23
treaties.un.org | law-database | United Nations Treaty Collection | Publishes the treaties registered with the United Nations. | 2026-11-23
legal.un.org/avl | law-database | UN Audiovisual Library of International Law | Publishes texts and histories of treaties for the United Nations. | 2026-11-23
unstats.un.org | statistics-office | United Nations Statistics Division | Statistical office of the United Nations. | 2026-11-23
undocs.org | library-archive | United Nations Official Document System | Keeps the documents of the United Nations. | 2026-11-23
unesco.org | intergovernmental | UNESCO | Founded by states through its Constitution, 1945. | 2026-11-23
unicef.org | intergovernmental | UNICEF | Set up by the United Nations General Assembly, 1946. | 2026-11-23
unhcr.org | intergovernmental | UNHCR | Set up by the United Nations General Assembly, 1950. | 2026-11-23
ohchr.org | intergovernmental | OHCHR | Office of the United Nations for human rights, set up in 1993. | 2026-11-23
undp.org | intergovernmental | UNDP | Set up by the United Nations General Assembly, 1965. | 2026-11-23
unep.org | intergovernmental | UNEP | Set up by the United Nations General Assembly, 1972. | 2026-11-23
unodc.org | intergovernmental | UNODC | Office of the United Nations on drugs and crime. | 2026-11-23
unfccc.int | intergovernmental | UNFCCC | Secretariat of the Framework Convention on Climate Change, 1992. | 2026-11-23
ipcc.ch | intergovernmental | IPCC | Set up by the World Meteorological Organization and UNEP, 1988. | 2026-11-23
fao.org | intergovernmental | FAO | Founded by states through its Constitution, 1945. | 2026-11-23
ilo.org | intergovernmental | International Labour Organization | Founded by states through the Treaty of Versailles, 1919. | 2026-11-23
imo.org | intergovernmental | International Maritime Organization | Founded by states through a convention of 1948. | 2026-11-23
icao.int | intergovernmental | ICAO | Founded by states through the Chicago Convention, 1944. | 2026-11-23
wfp.org | intergovernmental | World Food Programme | Set up by the United Nations and the FAO, 1961. | 2026-11-23
who.int | intergovernmental | World Health Organization | Founded by states through its Constitution, 1946. | 2026-11-23
icj-cij.org | legislature-court | International Court of Justice | Court of the United Nations, under its Charter. | 2026-11-23
icty.org | legislature-court | ICTY | Court set up by the United Nations Security Council, 1993. | 2026-11-23
irmct.org | legislature-court | Residual Mechanism for Criminal Tribunals | Court set up by the United Nations Security Council, 2010. | 2026-11-23

Money, trade, development
worldbank.org | intergovernmental | World Bank | Founded by states through the Bretton Woods agreements, 1944. | 2026-11-23
data.worldbank.org | statistics-office | World Bank Open Data | Publishes the statistics that the World Bank collects. | 2026-11-23
imf.org | intergovernmental | International Monetary Fund | Founded by states through the Bretton Woods agreements, 1944. | 2026-11-23
wto.org | intergovernmental | World Trade Organization | Founded by states through the Marrakesh Agreement, 1994. | 2026-11-23
oecd.org | intergovernmental | OECD | Founded by states through a convention of 1960. | 2026-11-23
oecd-ilibrary.org | intergovernmental | OECD | Publishes the books and figures of the OECD. | 2026-11-23
data-explorer.oecd.org | statistics-office | OECD Data Explorer | Publishes the statistics that the OECD collects. | 2026-11-23
iea.org | intergovernmental | International Energy Agency | Founded by states within the OECD, 1974. | 2026-11-23
bis.org | intergovernmental | Bank for International Settlements | Founded by states through the Hague agreements, 1930. | 2026-11-23
adb.org | intergovernmental | Asian Development Bank | Founded by states through an agreement of 1965. | 2026-11-23
afdb.org | intergovernmental | African Development Bank | Founded by states through an agreement of 1963. | 2026-11-23
iadb.org | intergovernmental | Inter-American Development Bank | Founded by states through an agreement of 1959. | 2026-11-23
aiib.org | intergovernmental | Asian Infrastructure Investment Bank | Founded by states through an agreement of 2015. | 2026-11-23
ebrd.com | intergovernmental | European Bank for Reconstruction and Development | Founded by states through an agreement of 1990. | 2026-11-23
eib.org | intergovernmental | European Investment Bank | Bank of the European Union, under its treaties. | 2026-11-23
opec.org | intergovernmental | OPEC | Founded by states through the Baghdad agreement, 1960. | 2026-11-23
fatf-gafi.org | intergovernmental | Financial Action Task Force | Set up by states of the G7, 1989. | 2026-11-23

Regions
ec.europa.eu | intergovernmental | European Commission | Site of the European Commission. | 2026-11-24
commission.europa.eu | intergovernmental | European Commission | Site of the European Commission. | 2026-11-24
europa.eu | intergovernmental | European Union | Kept by the registry for the bodies of the European Union. | 2026-11-23
europarl.europa.eu | legislature-court | European Parliament | Parliament of the European Union, under its treaties. | 2026-11-23
consilium.europa.eu | intergovernmental | Council of the European Union | Body of the states' governments, under the treaties of the Union. | 2026-11-23
curia.europa.eu | legislature-court | Court of Justice of the European Union | Court of the European Union, under its treaties. | 2026-11-23
eur-lex.europa.eu | law-database | EUR-Lex | Publishes the law of the European Union, for its institutions. | 2026-11-23
ec.europa.eu/eurostat | statistics-office | Eurostat | Statistical office of the European Union. | 2026-11-23
op.europa.eu | library-archive | Publications Office of the European Union | Publishes and keeps the documents of the Union's bodies. | 2026-11-23
data.europa.eu | statistics-office | data.europa.eu | Publishes data of the Union's bodies and its states. | 2026-11-23
coe.int | intergovernmental | Council of Europe | Founded by states through the Treaty of London, 1949. | 2026-11-23
echr.coe.int | legislature-court | European Court of Human Rights | Court under the European Convention on Human Rights, 1950. | 2026-11-23
hudoc.echr.coe.int | law-database | HUDOC | Publishes the judgments of the European Court of Human Rights. | 2026-11-23
pace.coe.int | legislature-court | Parliamentary Assembly of the Council of Europe | Assembly of members of national parliaments, under the Council's Statute. | 2026-11-23
au.int | intergovernmental | African Union | Founded by states through its Constitutive Act, 2000. | 2026-11-23
ecowas.int | intergovernmental | ECOWAS | Founded by states through the Treaty of Lagos, 1975. | 2026-11-23
asean.org | intergovernmental | ASEAN | Founded by states through the Bangkok Declaration, 1967. | 2026-11-23
oas.org | intergovernmental | Organization of American States | Founded by states through its Charter, 1948. | 2026-11-23
corteidh.or.cr | legislature-court | Inter-American Court of Human Rights | Court under the American Convention on Human Rights, 1969. | 2026-11-23
oic-oci.org | intergovernmental | Organisation of Islamic Cooperation | Founded by states in Rabat, 1969. | 2026-11-23
cis.minsk.by | intergovernmental | Commonwealth of Independent States | Founded by states through the Minsk agreement, 1991. | 2026-11-23
eaeunion.org | intergovernmental | Eurasian Economic Union | Founded by states through the Treaty of Astana, 2014. | 2026-11-23
thecommonwealth.org | intergovernmental | Commonwealth of Nations | Founded by states through the London Declaration, 1949. | 2026-11-23
francophonie.org | intergovernmental | Organisation internationale de la Francophonie | Founded by states through the Niamey convention, 1970. | 2026-11-23
icc-cpi.int | legislature-court | International Criminal Court | Court under the Rome Statute, 1998. | 2026-11-23
pca-cpa.org | legislature-court | Permanent Court of Arbitration | Set up by states through the Hague Convention, 1899. | 2026-11-23
`;
