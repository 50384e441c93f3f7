package cn.onestamp.approval.paper;

/**
 * The organ in whose name a paper is issued: its name heads the sheet.
 *
 * @param code        the organ's code in the catalogue, ASCII, for instance DONGHUA_GOV
 * @param name        the Chinese name, as printed
 * @param englishName the English name, for those who verify the paper
 */
public record IssuingOrgan(String code, String name, String englishName) {
}
