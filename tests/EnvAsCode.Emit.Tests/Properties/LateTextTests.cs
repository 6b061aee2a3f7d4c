using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// Every text of every step of a script takes what is known only when the script runs: found by reflection over the vocabulary, and tried
/// through a real bash. In an image the same is an error on the argument.
/// </summary>
public class LateTextTests
{
    private const string Hostile = "$(canary) `canary` '\"; canary; \\ * {a,b} é🐍 %s ~ !canary # x";

    // What names a step's own files and marks, has to be of a form as a whole, is code that reads "$NAME" itself, or a comment.
    private static readonly string[] KnownTexts =
    [
        "AptSourceStep.KeyChecksum", "AptSourceStep.Name", "BackgroundStep.Name", "ChmodStep.Mode", "CodeEditorExtensionStep.Checksum",
        "CommentStep.Text", "CronJobStep.Name", "DebInstallStep.Checksum", "DownloadStep.Checksum", "DownloadStep.Mode", "FolderStep.Mode",
        "FolderStep.Owner", "GitCloneStep.Owner", "OnceStep.Name", "RunStep.Command", "WriteFileStep.Mode", "WriteFileStep.Owner",
    ];

    [Fact]
    public void Every_text_of_a_step_takes_a_value_unless_it_is_known_why_not() => Assert.Equal(
        KnownTexts,
        typeof(IScriptStep).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(IScriptStep).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(EquatableArray<string>))
                .Select(property => type.Name + "." + property.Name))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void In_an_image_a_value_is_an_error_on_its_argument()
    {
        (IImageStep Step, string Path)[] variants =
        [
            .. HostileSteps.Right.OfType<IImageStep>().SelectMany(step => TextLeaf.ScriptTextsOf(step)
                .Select(text => ((IImageStep)text.With(Text(text.Text, StudioValue.SpaceName)), text.Path))),
        ];

        Assert.True(variants.Length > 20);
        Assert.All(variants, variant => Assert.Contains(
            EnvironmentChecks.Check(new EnvironmentSpec("steps")
            {
                Strategies =
                [
                    new CustomImage
                    {
                        From = LinuxImage.Debian("12"),
                        Steps = [OnArchitecture(Architecture.Amd64, (IScriptStep)variant.Step)]
                    },
                    new CustomImage { From = LinuxImage.Debian("12"), Steps = [variant.Step] },
                ],
            }),
            finding => finding.Rule.Id == "EAC4050" && finding.Path == "Strategies[1].Steps[0]." + variant.Path));
    }

    [WitnessFact("/bin/bash", "/bin/mkdir")]
    public void A_value_arrives_as_it_is_in_every_text()
    {
        List<ScriptParameter> parameters = [];
        List<IScriptStep> steps = [];
        List<string> places = [];
        foreach (IScriptStep step in HostileSteps.Right.Where(step => step is not WhenStep and not CronJobStep))
        {
            foreach ((string path, ScriptText text, Func<ScriptText, object> with) in TextLeaf.ScriptTextsOf(step))
            {
                if (path is "OnlyWith" or "Arguments[0]")
                {
                    continue;
                }

                string number = places.Count.ToString(CultureInfo.InvariantCulture);
                TextParameter parameter = Parameter("P_" + number, "q" + number + "q" + Hostile);
                ScriptText late = text.Parts is [{ Text: "{}" }] ? Text("{ \"a\": \"", parameter, "\" }") : Text(text, parameter);
                parameters.Add(parameter);
                places.Add(step.GetType().Name + "." + path);
                steps.Add(step is BackgroundStep background
                    ? background with { Name = "b" + number, LogFile = late }
                    : (IScriptStep)with(late));
            }
        }

        EnvironmentSpec environment = new("steps")
        {
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Parameters = [.. parameters], Steps = [.. steps, Run("wait")] }],
        };
        Assert.DoesNotContain(EnvironmentChecks.Check(environment), finding => finding.Rule.PreventsEmission);
        string script = EnvironmentEmitter.Emit(environment, "Test.Steps").Single(file => file.Path == "lifecycle/jupyter-lab.sh").Text;

        (ExternalProgram result, string record, bool isCalled) = RecordingShell.Run(script);

        Assert.False(isCalled, "A value was called.");
        Assert.All(places.Select((place, i) => (place, i)), of => Assert.True(
            record.Contains("q" + of.i.ToString(CultureInfo.InvariantCulture) + "q" + Hostile, StringComparison.Ordinal),
            of.place + "\n" + result.Error));
        result.AssertSuccess();
    }
}
