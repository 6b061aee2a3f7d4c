using System.Globalization;

namespace EnvAsCode.Packaging.Text;

/// <summary>The English words of <see cref="ParseErrorCode"/>, one method for each area.</summary>
internal static class ParseErrorMessages
{
    public static string Format(ParseErrorCode code, string[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        OfVersions(code) ?? OfRequirements(code) ?? OfPackages(code) ?? OfConda(code) ?? code.ToString(),
        arguments);

    private static string? OfVersions(ParseErrorCode code) => code switch
    {
        ParseErrorCode.NameEmpty => "a name is expected",
        ParseErrorCode.NameCharacter => "'{0}' is not a package name: '{1}' is neither an ASCII letter nor a digit nor one of - _ .",
        ParseErrorCode.NameEndsWrongly => "'{0}' is not a package name: it may not start or end with '{1}'",
        ParseErrorCode.VersionEmpty => "a version is expected",
        ParseErrorCode.VersionInvalid => "'{0}' is not a PEP 440 version",
        ParseErrorCode.VersionUnexpectedText => "'{0}' is not a PEP 440 version: '{1}' is unexpected",
        ParseErrorCode.SpecifierEmpty => "a version specifier is expected, as '>=1.0'",
        ParseErrorCode.SpecifierOperatorMissing => "'{0}' has no operator: one of ==, !=, ~=, <, <=, >, >=, === is expected",
        ParseErrorCode.SpecifierOperatorUnknown => "'{0}' is not an operator of PEP 440: ==, !=, ~=, <, <=, >, >= and === are",
        ParseErrorCode.SpecifierVersionMissing => "there is no version after '{0}'",
        ParseErrorCode.SpecifierWildcardNotAllowed => "'.*' may only follow a version after == or !=, not after {0}",
        ParseErrorCode.SpecifierWildcardAfterSuffix => "'.*' may only follow release numbers, and '{0}' has more than those",
        ParseErrorCode.SpecifierLocalNotAllowed => "a local version may only follow == or !=, not {0}",
        ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers => "'~=' needs a version of at least two numbers, and '{0}' has one",
        _ => null,
    };

    private static string? OfRequirements(ParseErrorCode code) => code switch
    {
        ParseErrorCode.RequirementNameExpected => "a package name is expected at the start of the requirement",
        ParseErrorCode.RequirementExtraExpected => "the name of an extra is expected here",
        ParseErrorCode.RequirementExtraCommaExpected => "a comma is expected between extras",
        ParseErrorCode.RequirementExtrasOpen => "']' is expected after the extras",
        ParseErrorCode.RequirementUrlExpected => "a URL is expected after '@'",
        ParseErrorCode.RequirementMarkerAfterUrlExpected => "a blank and ';' with a marker are expected after the URL, or the end",
        ParseErrorCode.RequirementParenthesisOpen => "')' is expected after the version specifiers",
        ParseErrorCode.RequirementCommaOrMarkerExpected => "',' with another version specifier is expected, ';' with a marker, or the end",
        ParseErrorCode.RequirementSpecifierOrMarkerExpected =>
            "a version specifier as '==1.0' is expected after the name, ';' with a marker, or the end",
        ParseErrorCode.MarkerEndExpected => "'and', 'or' or the end of the marker is expected here",
        ParseErrorCode.MarkerParenthesisOpen => "')' is expected in the marker",
        ParseErrorCode.MarkerTextOpen => "the closing quote is missing",
        ParseErrorCode.MarkerTextBackslash => "a text of a marker may not hold a backslash",
        ParseErrorCode.MarkerOperandExpected => "a variable of the environment or a text in quotes is expected here",
        ParseErrorCode.MarkerVariableUnknown => "'{0}' is not a variable of environment markers; a text must stand in quotes",
        ParseErrorCode.MarkerOperatorExpected => "an operator is expected here: one of ==, !=, <, <=, >, >=, ~=, ===, in, not in",
        ParseErrorCode.MarkerInExpected => "'in' is expected after 'not'",
        ParseErrorCode.RequirementsOptionUnknown => "'{0}' is not an option that pip reads in a requirements file",
        ParseErrorCode.RequirementsOptionValueMissing => "'{0}' has no value",
        ParseErrorCode.RequirementsOptionAfterRequirement => "'{0}' is for the whole file and stands on a line of its own",
        ParseErrorCode.RequirementsOptionAlone => "'{0}' belongs after a requirement",
        ParseErrorCode.RequirementsMarkerOfEditable =>
            "pip reads no marker after '--editable'; write 'name @ URL ; marker' without it, or leave the marker out",
        ParseErrorCode.RequirementsHash => "'{0}' is not a hash: sha256:, sha384: or sha512: and its hexadecimal digits are expected",
        _ => null,
    };

    private static string? OfPackages(ParseErrorCode code) => code switch
    {
        ParseErrorCode.LicenseExpected => "an SPDX licence identifier is expected here",
        ParseErrorCode.LicenseUnknown =>
            "'{0}' is not on the SPDX licence list; a licence of your own is 'LicenseRef-' with letters, digits, '.' and '-'",
        ParseErrorCode.LicenseExceptionUnknown => "'{0}' is not an exception of the SPDX licence list",
        ParseErrorCode.LicenseOperatorExpected => "AND, OR or the end is expected, not '{0}'",
        ParseErrorCode.LicenseParenthesisOpen => "this parenthesis is not closed",
        ParseErrorCode.WheelExtension => "'{0}' does not end in '.whl'",
        ParseErrorCode.WheelPartCount => "'{0}' is not name-version-python-abi-platform.whl, with a build tag after the version or without",
        ParseErrorCode.WheelName => "'{0}' is not a package name in a wheel's file name",
        ParseErrorCode.WheelBuild => "the build tag '{0}' must start with a digit",
        ParseErrorCode.SdistExtension => "'{0}' ends neither in '.tar.gz' nor in '.zip'",
        ParseErrorCode.SdistNameAndVersion => "'{0}' is not name-version.tar.gz",
        ParseErrorCode.WheelTags => "'{0}' does not name interpreter, ABI and platform",
        _ => null,
    };

    private static string? OfConda(ParseErrorCode code) => code switch
    {
        ParseErrorCode.CondaVersionCharacter =>
            "'{0}' is not a conda version: '{1}' is neither an ASCII letter nor a digit nor one of . _ + !",
        ParseErrorCode.CondaVersionSeparatorTwice => "'{0}' is not a conda version: '{1}' stands there twice",
        ParseErrorCode.CondaVersionEpoch => "'{0}' is not a conda version: what comes before '!' must be a number",
        ParseErrorCode.CondaVersionEmptySegment => "'{0}' is not a conda version: there is nothing between two separators, or at an end",
        ParseErrorCode.CondaSpecUnexpected => "'{0}' is unexpected here",
        ParseErrorCode.CondaSpecClauseMissing => "a version clause is expected here, as '>=1.0'",
        ParseErrorCode.CondaSpecParenthesisOpen => "this parenthesis is not closed",
        ParseErrorCode.CondaSpecRegexOpen => "'{0}' is not a regular expression: one starts with '^' and ends with '$'",
        ParseErrorCode.CondaSpecRegexInvalid => "'{0}' is not a valid regular expression",
        ParseErrorCode.CondaSpecOperatorUnknown => "'{0}' is not an operator of conda: =, ==, !=, <, <=, >, >= and ~= are",
        ParseErrorCode.CondaSpecCompatibleWildcard => "'.*' may not follow a version after '~='",
        ParseErrorCode.NestedTooDeeply => "parentheses are nested too deeply",
        ParseErrorCode.CondaNameTooLong => "'{0}' is too long for a conda package's name: 64 characters are allowed",
        ParseErrorCode.MatchSpecCondition => "a condition is written between brackets: name[when='...']",
        ParseErrorCode.MatchSpecFileName => "'{0}' is not the file of a conda package: name-version-build.conda is expected",
        ParseErrorCode.MatchSpecBracketOpen => "the closing bracket or quote is missing",
        ParseErrorCode.MatchSpecAfterBrackets => "'{0}' may not follow the brackets",
        ParseErrorCode.MatchSpecPairExpected => "key=value is expected between the brackets",
        ParseErrorCode.MatchSpecKeyUnknown =>
            "'{0}' is not a key of a MatchSpec: version, build, build_number, channel, subdir, md5, sha256, url, fn, license and others "
            + "are",
        ParseErrorCode.MatchSpecValueMissing => "'{0}' has no value",
        ParseErrorCode.MatchSpecKeyTwice => "'{0}' is given twice",
        ParseErrorCode.MatchSpecList => "the value of '{0}' must be a name or a list as [a, b]",
        ParseErrorCode.MatchSpecChannel => "'{0}' is not a channel",
        ParseErrorCode.MatchSpecBuild => "'{0}' is not a build string",
        ParseErrorCode.MatchSpecWhen => "'{0}' is not a condition: MatchSpecs joined by 'and' and 'or' are expected",
        ParseErrorCode.CondaEnvironmentName =>
            "'{0}' cannot name a conda environment: it must not be empty nor hold '/', a blank, ':' or '#'",
        ParseErrorCode.CondaEnvironmentPattern => "'{0}' is a pattern; a dependency needs the name of one package",
        ParseErrorCode.CondaEnvironmentWithoutPip => "pip must be among the dependencies when there are packages for pip",
        _ => null,
    };
}
