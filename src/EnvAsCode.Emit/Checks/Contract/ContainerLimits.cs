using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5031, EAC5032 and EAC5033: the limits of SageMaker's <c>ContainerConfig</c> (API model, 2017-07-24).</summary>
internal static class ContainerLimits
{
    private const int Arguments = 50;
    private const int Variables = 25;

    // NonEmptyString256, NonEmptyString64 and String256 of the API.
    private const int LongText = 256;
    private const int ShortText = 64;

    /// <summary>Checks a container configuration.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(ContainerConfig config, string path, FindingCollector findings)
    {
        string entrypoint = path + "." + nameof(config.ContainerEntrypoint);
        string arguments = path + "." + nameof(config.ContainerArguments);
        string variables = path + "." + nameof(config.ContainerEnvironmentVariables);
        CheckCount(config.ContainerEntrypoint.Count, 1, entrypoint, "the entry point", "put the others into ContainerArguments", findings);
        CheckCount(config.ContainerArguments.Count, Arguments, arguments, "the arguments", "put them into a script of the image", findings);
        CheckCount(
            config.ContainerEnvironmentVariables.Count,
            Variables,
            variables,
            "the environment variables",
            "set them in the image",
            findings);
        CheckItems(config.ContainerEntrypoint, LongText, entrypoint, findings);
        CheckItems(config.ContainerArguments, ShortText, arguments, findings);
        for (int i = 0; i < config.ContainerEnvironmentVariables.Count; i++)
        {
            CheckVariable(config.ContainerEnvironmentVariables[i], ModelPath.Item(variables, i), findings);
        }
    }

    private static void CheckVariable(EnvironmentVariable variable, string path, FindingCollector findings)
    {
        string name = path + "." + nameof(variable.Name);
        CheckLength(variable.Name, LongText, name, findings);
        CheckLength(variable.Value, LongText, path + "." + nameof(variable.Value), findings);
        SecretCheck.CheckValue(variable.Name, variable.Value, path + "." + nameof(variable.Value), findings);
        int refused = NameSyntax.FirstRefused(variable.Name, "_", allowsUpperCase: true);
        if (variable.Name.Length == 0 || refused >= 0 || variable.Name[0] is >= '0' and <= '9')
        {
            findings.ReportPart(Rules.VariableName, name, refused >= 0 ? new TextRange(refused, 1) : null, variable.Name);
        }
        else if (variable.Name.StartsWith("AWS_", System.StringComparison.Ordinal)
            || variable.Name.StartsWith("SAGEMAKER_", System.StringComparison.Ordinal))
        {
            findings.Report(Rules.ReservedVariable, name, variable.Name);
        }
    }

    private static void CheckItems(EquatableArray<string> items, int maximum, string path, FindingCollector findings)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string item = ModelPath.Item(path, i);
            CheckLength(items[i], maximum, item, findings);
            if (items[i].Trim().Length == 0)
            {
                findings.Report(Rules.ContainerConfigLimit, item, "an item is blank", "leave it out");
            }
            else
            {
                SecretCheck.CheckValue("", items[i], item, findings);
            }
        }
    }

    private static void CheckLength(string text, int maximum, string path, FindingCollector findings)
    {
        if (text.Length > maximum)
        {
            findings.ReportPart(
                Rules.ContainerConfigLimit,
                path,
                new TextRange(maximum, text.Length - maximum),
                Number(text.Length) + " characters are too many, " + Number(maximum) + " are allowed here",
                "put what is long into a file of the image");
        }
    }

    private static void CheckCount(int count, int maximum, string path, string what, string advice, FindingCollector findings)
    {
        if (count > maximum)
        {
            findings.Report(
                Rules.ContainerConfigLimit,
                path,
                what + " may have " + Number(maximum) + (maximum == 1 ? " item" : " items") + ", and " + Number(count) + " are declared",
                advice);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
