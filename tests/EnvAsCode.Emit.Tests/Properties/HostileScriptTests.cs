using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// Text that would be code if it were not quoted, in every string of a script's steps, through a real bash: it arrives as it is, or is
/// refused.
/// </summary>
public class HostileScriptTests
{
    private static readonly Gen<string> Lines =
        Gen.Select(Gen.Frequency((12, Generate.FreeText), (1, Generate.HostileText)).Array[1, 4], Gen.OneOfConst("\n", " ", "\r\n", ""))
            .Select((parts, glue) => string.Join(glue, parts));

    [Capability(49)]
    [WitnessFact("bash", "python3")]
    public void Any_text_arrives_as_it_is_or_is_refused()
    {
        int refused = 0;
        int arrived = 0;
        Gen.Select(Gen.Frequency((12, Generate.FreeText), (1, Generate.HostileText)).Array[6], Lines.Array[2]).SampleRepeatably(
            (texts, lines) =>
            {
                IScriptStep[] steps =
                [
                    WriteFile("~/content", lines[0]), AppendLine("~/line", texts[0]), Exec("printf", "%s\\0", texts[1], lines[1]),
                    Variables(new EnvironmentVariable("HOSTILE", texts[2])), Run("printf '%s\\0' \"$HOSTILE\" \"$TEXT\""),
                    MergeJson("~/a.json", Json(texts[3])), S3Copy(Text("s3://team-b/", texts[4]), "~/x"),
                ];
                LifecycleConfiguration strategy = new(AppType.JupyterLab)
                {
                    Parameters = [Parameter("TEXT", texts[5]) with { Description = lines[1] }],
                    Steps = steps.ToEquatableArray(),
                };
                EnvironmentSpec environment = new("steps") { Strategies = [strategy] };
                if (EnvironmentChecks.Check(environment).Any(finding => finding.Rule.PreventsEmission))
                {
                    refused++;
                    return;
                }

                arrived++;
                AssertArrives(strategy, texts, lines);
            },
            iter: 150,
            threads: 1);

        Assert.True(arrived > 15 && refused > 15, arrived + " arrived, " + refused + " were refused.");
    }

    [Capability(49)]
    [WitnessFact("bash", "python3")]
    public void A_very_long_text_arrives_as_it_is()
    {
        string text = string.Concat(Enumerable.Repeat("$(id) 'é' \"🐍\"\n", 350));
        using StepMachine machine = new();

        machine.Run(WriteFile("~/content", text)).AssertSuccess();

        Assert.Equal(text, machine.Read("content"));
    }

    private static string Json(string text) => JsonSerializer.Serialize(new Dictionary<string, string> { [text] = text });

    private static void AssertArrives(LifecycleConfiguration strategy, string[] texts, string[] lines)
    {
        using StepMachine machine = new();
        machine.AddProgram("aws", "#!/bin/bash\nprintf '%s\\0' \"$4\" > ~/uri\n");
        string script = EnvironmentEmitter.Emit(new EnvironmentSpec("steps") { Strategies = [strategy] }, "Test.Steps")
            .First(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal)).Text;
        string printed = machine.RunText(script).AssertSuccess();

        string arrived = string.Join('\0', texts[1], lines[1], texts[2], texts[5]).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.StartsWith(arrived + "\0", printed, StringComparison.Ordinal);
        string content = lines[0].Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Equal(content.EndsWith('\n') ? content : content + "\n", machine.Read("content"));
        Assert.Equal(texts[0] + "\n", machine.Read("line"));
        Assert.Equal("s3://team-b/" + texts[4] + "\0", machine.Read("uri"));
        Assert.Equal(
            JsonSerializer.Deserialize<Dictionary<string, string>>(Json(texts[3])),
            JsonSerializer.Deserialize<Dictionary<string, string>>(machine.Read("a.json")!));
        Assert.Equal(
            [".bashrc", ".envascode", ".ipython", ".profile", "a.json", "content", "line", "uri"],
            Directory.GetFileSystemEntries(machine.Home).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }
}
