using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5001: an environment's name that SageMaker, a registry or a file system refuses.</summary>
internal sealed class EnvironmentNameCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Spec.Name.Length == 0)
        {
            Report("it is empty", null);
        }
        else if (FirstRefused(context.Spec.Name) is int refused and >= 0)
        {
            Report(Describe(context.Spec.Name, refused), new TextRange(refused, 1));
        }
        else if (context.Spec.Name.Length > ResourceNames.MaximumLength)
        {
            Report(
                "it is longer than 63 characters",
                new TextRange(ResourceNames.MaximumLength, context.Spec.Name.Length - ResourceNames.MaximumLength));
        }
        else if (NameSyntax.IsDevice(context.Spec.Name))
        {
            Report("Windows keeps the name for a device, so that no folder can have it", null);
        }

        void Report(string problem, TextRange? range) => context.Findings.ReportFixable(
            Rules.EnvironmentName, nameof(EnvironmentSpec.Name), range, NameRepair.FixOf(context.Spec.Name), context.Spec.Name, problem);
    }

    // Lower-case letters and digits, with single hyphens between them.
    private static int FirstRefused(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool isHyphenBetween = name[i] == '-' && i > 0 && i < name.Length - 1 && name[i - 1] != '-';
            if (!NameSyntax.IsLowerOrDigit(name[i]) && !isHyphenBetween)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Describe(string name, int refused) => name[refused] switch
    {
        '-' => "a hyphen has to stand alone between letters or digits",
        >= 'A' and <= 'Z' => "image repositories take lower-case letters only",
        _ => NameSyntax.Show(name[refused]) + " is no lower-case letter, digit or hyphen",
    };
}
