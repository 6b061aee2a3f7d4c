using System.Text.RegularExpressions;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Resolved;

/// <summary>How the metadata of an image's version are written in SageMaker's API.</summary>
internal static class ImageVersionText
{
    /// <summary>The job type.</summary>
    public static string ApiName(JobType jobType) => jobType switch
    {
        JobType.Training => "TRAINING",
        JobType.Inference => "INFERENCE",
        _ => "NOTEBOOK_KERNEL",
    };

    /// <summary>The processor.</summary>
    public static string ApiName(Processor processor) => processor == Processor.Gpu ? "GPU" : "CPU";

    /// <summary>The guidance.</summary>
    public static string ApiName(VendorGuidance guidance) => guidance switch
    {
        VendorGuidance.Stable => "STABLE",
        VendorGuidance.ToBeArchived => "TO_BE_ARCHIVED",
        VendorGuidance.Archived => "ARCHIVED",
        _ => "NOT_PROVIDED",
    };

    /// <summary>The language: the declared one, or Python in the version that the declaration or the base image names.</summary>
    public static string? ProgrammingLang(EnvironmentSpec environment, CustomImage image) =>
        image.Version.ProgrammingLang
        ?? ((environment.Python ?? image.From.Python) is { } python && IsLanguage("Python " + python) ? "Python " + python : null);

    /// <summary>The alias that a text is nearly; <see langword="null"/> if it is no number or version.</summary>
    public static string? NearestAlias(string text)
    {
        string version = text.Trim().TrimStart('v', 'V');
        int metadata = version.IndexOf('+');
        version = metadata < 0 ? version : version.Substring(0, metadata);
        string plain = Regex.Replace(version, @"(?<![\w-])0+(?=\d)", "");
        return IsAlias(plain) ? plain : null;
    }

    /// <summary>Whether SageMaker takes a text for a framework or a language: <c>[a-zA-Z]+ ?\d+\.\d+(\.\d+)?</c>.</summary>
    public static bool IsLanguage(string text)
    {
        int at = 0;
        while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            at++;
        }

        if (at == 0)
        {
            return false;
        }

        string[] numbers = text.Substring(at < text.Length && text[at] == ' ' ? at + 1 : at).Split('.');
        return numbers.Length is 2 or 3 && System.Array.TrueForAll(numbers, IsNumber);
    }

    /// <summary>
    /// Whether an alias can be given to a version (<c>SageMakerImageVersionAlias</c>) and also be chosen (<c>ImageVersionAlias</c>):
    /// <c>N</c>, <c>N.N</c> or a semantic version without build metadata, whose <c>+</c> the first of the two does not take.
    /// </summary>
    public static bool IsAlias(string alias)
    {
        int hyphen = alias.IndexOf('-');
        string[] numbers = (hyphen < 0 ? alias : alias.Substring(0, hyphen)).Split('.');
        if (alias.Length > 128 || !System.Array.TrueForAll(numbers, IsNumber) || numbers.Length > 3)
        {
            return false;
        }

        bool isSemantic = numbers.Length == 3 && System.Array.TrueForAll(numbers, HasNoLeadingZero);
        return hyphen < 0
            ? numbers.Length < 3 || isSemantic
            : isSemantic && System.Array.TrueForAll(alias.Substring(hyphen + 1).Split('.'), IsPreRelease);
    }

    private static bool IsPreRelease(string identifier) =>
        identifier.Length > 0
        && NameSyntax.FirstRefused(identifier, "-", allowsUpperCase: true) < 0
        && (!IsNumber(identifier) || HasNoLeadingZero(identifier));

    private static bool HasNoLeadingZero(string number) => number.Length == 1 || number[0] != '0';

    private static bool IsNumber(string text) =>
        text.Length > 0 && System.Array.TrueForAll(text.ToCharArray(), c => c is >= '0' and <= '9');
}
