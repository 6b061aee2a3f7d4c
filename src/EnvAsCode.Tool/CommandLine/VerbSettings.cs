using System;
using System.Collections.Generic;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>What the command line says, for every verb.</summary>
internal sealed record VerbSettings
{
    /// <summary>The name of the deployment that is none of AWS.</summary>
    public const string Local = "Local";

    /// <summary>Images are built by the Docker Engine of this machine.</summary>
    public const string Docker = "docker";

    /// <summary>Images are built by AWS CodeBuild.</summary>
    public const string CodeBuild = "codebuild";

    /// <summary>The verb, as <c>publish</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>The folder of the generated environments.</summary>
    public required string EnvironmentsFolder { get; init; }

    /// <summary>The deployment.</summary>
    public string Deployment { get; init; } = Local;

    /// <summary>Whether the report is written as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Where the report goes as Markdown; <see langword="null"/> for nowhere.</summary>
    public string? MarkdownFile { get; init; }

    /// <summary>Whether the end of the standard input stops the command.</summary>
    public bool StopAtEndOfInput { get; init; }

    /// <summary>Whether the exit code says that something would change.</summary>
    public bool DetailedExitCode { get; init; }

    /// <summary>The folder of the local Studio; <see langword="null"/> for the user's.</summary>
    public string? LocalStudioFolder { get; init; }

    /// <summary>The registry of the local Studio; <see langword="null"/> for none.</summary>
    public Uri? LocalRegistry { get; init; }

    /// <summary>The profile of the AWS configuration; <see langword="null"/> for the usual one.</summary>
    public string? Profile { get; init; }

    /// <summary>The network of image builds; <see langword="null"/> for the engine's choice.</summary>
    public string? BuildNetwork { get; init; }

    /// <summary>What builds images; <see langword="null"/> for what the deployment declares.</summary>
    public string? ImageBuilder { get; init; }

    /// <summary>The secrets of image builds, as <c>id=pip,src=pip.conf</c>.</summary>
    public IReadOnlyList<string> BuildSecrets { get; init; } = [];

    /// <summary>The project that is deployed; <see langword="null"/> if it is not known.</summary>
    public string? Project { get; init; }

    /// <summary>The commit that is deployed; <see langword="null"/> if it is not known.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether images are left out.</summary>
    public bool NoImages { get; init; }

    /// <summary>The one environment that is rolled back; <see langword="null"/> for all.</summary>
    public string? Environment { get; init; }

    /// <summary>How many earlier versions prune keeps; <see langword="null"/> for what the deployment declares.</summary>
    public int? Keep { get; init; }

    /// <summary>Whether a verb that deletes does so, instead of saying what it would delete.</summary>
    public bool Apply { get; init; }

    /// <summary>Whether what another project made becomes this one's.</summary>
    public bool TakeOver { get; init; }

    /// <summary>The file that the plan is written to, or of the plan that is published; <see langword="null"/> for none.</summary>
    public string? PlanFile { get; init; }

    /// <summary>Whether it is for the local Studio.</summary>
    public bool IsLocal => this.Deployment == Local;
}
