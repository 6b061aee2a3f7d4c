using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.AppImageConfigs;
using EnvAsCode.LocalStudio.Resources.Images;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Settings;

/// <summary>What the shapes do not say of settings that a client sends: what they name has to be there.</summary>
internal static class SettingsRules
{
    private const string Suffix = "AppSettings";

    /// <summary>Checks the settings of all apps.</summary>
    /// <param name="settings">User, space or default space settings; <see langword="null"/> for none.</param>
    /// <exception cref="ApiException">Something named is not there, or not usable there.</exception>
    public static void Check(StudioTurn turn, JsonObject? settings)
    {
        foreach (KeyValuePair<string, JsonNode?> member in settings ?? [])
        {
            if (member.Key.EndsWith(Suffix, System.StringComparison.Ordinal) && member.Value is JsonObject app)
            {
                CheckApp(turn, member.Key[..^Suffix.Length], app);
            }
        }
    }

    private static void CheckApp(StudioTurn turn, string appType, JsonObject app)
    {
        if (appType == "JupyterServer" && app.ContainsKey("LifecycleConfigArns") && !app.ContainsKey("DefaultResourceSpec"))
        {
            throw ApiException.Validation("JupyterServerAppSettings with LifecycleConfigArns must have a DefaultResourceSpec too.");
        }

        foreach (JsonObject image in app.Objects("CustomImages"))
        {
            CheckImage(turn, image);
        }

        string?[] single =
            [app.TextOrNull("BuiltInLifecycleConfigArn"), app.ObjectOrNull("DefaultResourceSpec")?.TextOrNull("LifecycleConfigArn")];
        foreach (string arn in app.Texts("LifecycleConfigArns").Concat(single.OfType<string>()).Where(arn => arn != "None"))
        {
            CheckLifecycleConfig(turn, appType, arn);
        }
    }

    private static void CheckImage(StudioTurn turn, JsonObject custom)
    {
        if (custom.TextOrNull("ImageName") is null || custom.TextOrNull("AppImageConfigName") is not { } config)
        {
            // Settings that no shape describes, as those of an app type that is newer than the tables.
            return;
        }

        JsonObject reference = custom.Pick("ImageName");
        reference.Assign(ImageOperations.Find(turn, reference).Document, "ImageName");
        // 0 is the latest, as no number is: Terraform's AWS provider sends it where none is declared.
        if (custom.IntegerOrNull("ImageVersionNumber") is { } number and not 0)
        {
            reference["Version"] = number;
        }

        Resource version = ImageVersions.Find(turn, reference);
        if (StudioTurn.Status(version) != "CREATED")
        {
            throw ApiException.Validation(
                $"{version.Document.Text("ImageVersionArn")} is {StudioTurn.Status(version)}; only a CREATED version can be attached.");
        }

        turn.Find(AppImageConfigOperations.Key(config), $"AppImageConfig with AppImageConfigName {config} does not exist.");
    }

    private static void CheckLifecycleConfig(StudioTurn turn, string appType, string arn)
    {
        Resource? config = turn.State.StartingWith("studio-lifecycle-config/")
            .FirstOrDefault(config => config.Document.Text("StudioLifecycleConfigArn") == arn);
        if (config is null)
        {
            throw ApiException.NotFound($"StudioLifecycleConfig {arn} does not exist.");
        }

        string found = config.Document.Text("StudioLifecycleConfigAppType");
        if (found != appType)
        {
            throw ApiException.Validation($"StudioLifecycleConfig {arn} is for {found} and cannot be used for {appType}.");
        }
    }
}
