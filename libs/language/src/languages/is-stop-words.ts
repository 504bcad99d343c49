/** What a query in Icelandic may leave out. */
export const ICELANDIC_STOP_WORDS = `
að af á en er eru ef eða ég ekki eftir fyrir frá hafa hafði hann hans hefur henni hennar hún hver hvað hvar í inn
með mér mig minn mín mitt nú og okkur sem sé sér sig sinn sín sitt síðan svo til um undir upp úr út var vera verið
verður við voru væri yfir það þar þá þær þau þeim þeir þeirra þess þessi þessu þetta því þegar þú ætti
`;
