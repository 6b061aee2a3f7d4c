using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tool.Tests;

/// <summary>What shells offer after Tab: each loads its script, and asks it as it does when the key is pressed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A folder with <c>envascode</c> in it, and the scripts of shells.</summary>
    public CompletionTests()
    {
        string path = this.folder.Write("bin/envascode", $"#!/bin/sh\nexec dotnet '{ToolRun.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [WitnessFact("bash")]
    public void Bash_offers_verbs_options_and_nothing_that_does_not_fit()
    {
        Assert.Equal(["plan", "prune", "publish"], this.Bash("envascode p"));
        Assert.Contains("--detailed-exit-code", this.Bash("envascode plan --d"));
        Assert.DoesNotContain("--apply", this.Bash("envascode plan --"));
        Assert.Equal(["bash", "fish", "pwsh", "zsh"], this.Bash("envascode completion "));
        Assert.Empty(this.Bash("envascode frobnicate --x"));
        Assert.DoesNotContain("complete", this.Bash("envascode "));
    }

    [WitnessFact("bash")]
    public void Only_what_stands_before_the_cursor_counts() =>
        Assert.Equal(["status"], this.Bash("envascode st --json", "envascode st".Length));

    [WitnessFact("fish")]
    public void Fish_offers_the_same()
    {
        string[] offered = this.Run("fish", "--no-config", "-c", "envascode completion fish | source; complete -C 'envascode pr'");
        Assert.Contains("prune", offered);
        Assert.DoesNotContain("publish", offered);
    }

    [WitnessFact("zsh")]
    public void Zsh_offers_the_same() => Assert.Equal(["plan", "prune", "publish"], this.Run("zsh", "-f", "-c", """
        compdef() { :; }
        compadd() { shift; print -l -- "$@"; }
        source <(envascode completion zsh)
        BUFFER='envascode p' CURSOR=11
        _envascode
        """));

    [Fact]
    public void A_shell_that_is_not_known_is_named_with_those_that_are()
    {
        using ToolRun tool = new();
        ExternalProgram run = tool.RunPlain(["completion", "tcsh"]);
        Assert.Equal(2, run.ExitCode);
        Assert.All(["tcsh", "bash", "fish", "pwsh", "zsh"], word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();

    private string[] Bash(string line, int? position = null) => this.Run("bash", "--norc", "-c", $$"""
        source <(envascode completion bash)
        COMP_LINE='{{line}}' COMP_POINT={{position ?? line.Length}}
        _envascode
        printf '%s\n' "${COMPREPLY[@]}"
        """);

    private string[] Run(string shell, params string[] arguments)
    {
        string path = this.folder["bin"] + ":" + Environment.GetEnvironmentVariable("PATH");
        ExternalProgram run =
            ExternalProgram.Run(shell, arguments, "", new Dictionary<string, string> { ["PATH"] = path, ["HOME"] = this.folder.Path });
        Assert.Equal("", run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static offered => offered.Split('\t')[0])];
    }
}
