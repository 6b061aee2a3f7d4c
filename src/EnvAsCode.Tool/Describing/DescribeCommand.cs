using System;
using System.CommandLine;
using System.IO;
using System.Text.RegularExpressions;
using EnvAsCode.Deployment.Describing;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Describing;

/// <summary><c>envascode describe</c>: writes what is in a base image to a file that the compiler reads.</summary>
internal static partial class DescribeCommand
{
    private const string EngineSource = "engine";
    private const string RegistrySource = "registry";

    /// <summary>The command.</summary>
    /// <param name="options">The options that verbs share.</param>
    public static Command Create(VerbOptions options)
    {
        Argument<string> image = new("image") { Description = "The image as in From, as registry.example.com/team/base:1.4." };
        Option<string?> output = OutputOption();
        Option<string?> platform = PlatformOption();
        Option<string?> source = new("--source")
        {
            HelpName = "source",
            Description = "Where to read it: engine, the Docker Engine here, or registry; the engine if it has the image, unless given.",
        };
        source.AcceptOnlyFromAmong(EngineSource, RegistrySource);
        Command command = new("describe", "Write what is in a base image to a file, from which the compiler knows it.")
        {
            image, output, platform, source, options.Json, options.StopAtEndOfInput,
        };
        command.SetAction((result, _) =>
        {
            DescribeRun run = new(result.GetRequiredValue(image))
            {
                Output = result.GetValue(output),
                Platform = result.GetValue(platform),
                Source = result.GetValue(source) switch
                {
                    EngineSource => DescriptionSource.Engine,
                    RegistrySource => DescriptionSource.Registry,
                    _ => DescriptionSource.Any,
                },
            };
            return CommandRunner.RunAsync(result.GetValue(options.Json), result.GetValue(options.StopAtEndOfInput), run.RunAsync);
        });
        return command;
    }

    private static Option<string?> OutputOption()
    {
        Option<string?> output = new("--output", "-o")
        {
            HelpName = "file",
            Description = "The file, whose name ends with .base.json, or its folder; the current folder unless named.",
        };
        output.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: { } path }] && !DescribeRun.IsFolder(path)
                && !(path.EndsWith(BaseDescriptionFile.Extension, StringComparison.Ordinal)
                    && Path.GetFileName(path).Length > BaseDescriptionFile.Extension.Length))
            {
                result.AddError(
                    $"The name of '{path}' does not end with {BaseDescriptionFile.Extension}, by which a project finds it; "
                    + "write such a name, or a folder.");
            }
        });
        return output;
    }

    private static Option<string?> PlatformOption()
    {
        Option<string?> platform = new("--platform")
        {
            HelpName = "platform",
            Description = "The platform of an image for several, as linux/arm64; linux/amd64, Studio's own, unless given.",
        };
        platform.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: { } value }, ..] && !Platform().IsMatch(value))
            {
                result.AddError($"'{value}' is no platform; write linux/amd64 or linux/arm64.");
            }
        });
        return platform;
    }

    [GeneratedRegex(@"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Platform();
}
