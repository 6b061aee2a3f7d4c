using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Hostile texts end in an image as what they are.</summary>
[Collection(UsesContainers.Name)]
public class HostileImageTests(HostileImage image) : IClassFixture<HostileImage>
{
    [ContainerFact]
    public void Variables_build_arguments_and_arguments_reach_programs_as_declared() => this.AssertVariables(image.Tag);

    [ContainerFact]
    public void Labels_and_the_command_are_in_the_image_as_declared() => this.AssertLabels(image.Tag);

    [ContainerFact]
    public void Files_hold_what_is_declared() => this.AssertFiles(image.Tag);

    [ContainerFact]
    public void Nothing_of_them_was_run_and_most_of_them_were_taken()
    {
        Assert.Equal("no\n", Bash(image.Tag, "[[ -e /tmp/owned ]] && echo yes || echo no"));
        Assert.InRange(image.Refused, 1, image.Variables.Count + image.Arguments.Count);
        Assert.InRange(image.Texts.Count, 20, 32);
    }

    [BuildKitFact]
    public void BuildKit_makes_the_same_of_them()
    {
        this.AssertVariables(image.BuildKitTag);
        this.AssertLabels(image.BuildKitTag);
        this.AssertFiles(image.BuildKitTag);
        Assert.Equal("no\n", Bash(image.BuildKitTag, "[[ -e /tmp/owned ]] && echo yes || echo no"));
    }

    private void AssertVariables(string tag)
    {
        JsonElement[] seen = Read<JsonElement[]>(tag, "open('/opt/seen.json').read()");
        Dictionary<string, string> environment = seen[0].Deserialize<Dictionary<string, string>>()!;

        Assert.Equal(image.Arguments.Select(Lines), seen[1].Deserialize<string[]>()!);
        this.AssertSame(image.Variables, environment);
        this.AssertSame(image.BuildArguments, environment);
        this.AssertSame(image.Variables, Read<Dictionary<string, string>>(tag, "json.dumps(dict(__import__('os').environ))"));
    }

    private void AssertLabels(string tag)
    {
        this.AssertSame(
            image.Labels, JsonSerializer.Deserialize<Dictionary<string, string>>(Docker.Inspect(tag, "{{json .Config.Labels}}"))!);
        Assert.Equal(image.Command.Select(Lines), JsonSerializer.Deserialize<string[]>(Docker.Inspect(tag, "{{json .Config.Cmd}}"))!);
    }

    private void AssertFiles(string tag)
    {
        Dictionary<string, string> found = Read<Dictionary<string, string>>(tag,
            "json.dumps({p: open(p, newline='', encoding='utf-8').read() for d in ('files', 'shell', 'code') for p in "
            + "__import__('glob').glob('/opt/' + d + '/*')})");

        foreach ((string path, string text) in image.Texts)
        {
            string ended = path.StartsWith("/opt/code/", StringComparison.Ordinal) || text.EndsWith('\n') ? text : text + "\n";
            Assert.True(
                ended == found.GetValueOrDefault(path),
                $"With ENVASCODE_SEED={image.Seed} {path} holds {JsonSerializer.Serialize(found.GetValueOrDefault(path))} and not "
                + $"{JsonSerializer.Serialize(ended)}.");
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private void AssertSame(Dictionary<string, string> declared, Dictionary<string, string> found)
    {
        foreach ((string name, string text) in declared)
        {
            Assert.True(
                text == found.GetValueOrDefault(name),
                $"With ENVASCODE_SEED={image.Seed} {name} is {JsonSerializer.Serialize(found.GetValueOrDefault(name))} and not "
                + $"{JsonSerializer.Serialize(text)}.");
        }
    }

    private static T Read<T>(string tag, string expression)
    {
        using Container container = Container.StartOffline(tag);
        return JsonSerializer.Deserialize<T>(
            container.Program("", "python3", "-c", "import json, sys; sys.stdout.write(" + expression + ")"))!;
    }

    private static string Bash(string tag, string line)
    {
        using Container container = Container.StartOffline(tag);
        return container.Bash(line);
    }
}
