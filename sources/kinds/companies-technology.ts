/** Makers of software, devices and services of the net, about their own products. */
export const companiesTechnology = `
`;
