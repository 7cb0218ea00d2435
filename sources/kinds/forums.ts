/** Forums, wikis, and hosts of pictures, files and sound that anybody may use. */
export const forums = `
`;
