using System.Collections.Generic;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Local;

/// <summary>What a user of the local Studio is told at the end.</summary>
internal static class LocalNotes
{
    /// <summary>What is deployed, and how to look at it.</summary>
    /// <param name="context">What the verb worked with.</param>
    public static IEnumerable<string> After(VerbContext context, LocalStudioSession local)
    {
        string environments = string.Join(", ", context.Target.Environments);
        yield return $"In the local Studio ('{local.Folder}') the domain {context.Target.Domain} has: {environments}.";
        yield return $"To see it:             dotnet build -t:Status{PropertiesOf(context.Settings)}, or envascode local and the AWS CLI";
        yield return "To deploy it to AWS:   declare a [StudioDeployment], and dotnet publish -p:EnvAsCodeDeployment=<its name>";
    }

    // What was said once and is not in the project has to be said again, or another Studio is looked at.
    private static string PropertiesOf(VerbSettings settings) =>
        (settings.LocalStudioFolder is { } folder ? $" \"-p:EnvAsCodeLocalStudio={folder}\"" : "")
        + (settings.LocalRegistry is { } registry ? $" -p:EnvAsCodeLocalRegistry={registry.AbsoluteUri.TrimEnd('/')}" : "");
}
