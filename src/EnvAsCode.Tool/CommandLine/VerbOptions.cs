using System;
using System.CommandLine;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>The arguments and options that verbs share.</summary>
internal sealed class VerbOptions
{
    // Far more than any image has.
    private const int MostVersions = 10_000;

    /// <summary>The folder of the generated environments.</summary>
    public Argument<string?> Folder { get; } = new("environments")
    {
        Description =
            "The folder that a build wrote the environments to, as bin/Release/net10.0/environments, or the project's folder; "
            + "what the last build of the project here wrote, unless named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The deployment.</summary>
    public Option<string> Deployment { get; } = new("--deployment", "-d")
    {
        Description = "The declared deployment; Local, the local Studio, unless named.",
        HelpName = "name",
        DefaultValueFactory = static _ => VerbSettings.Local,
    };

    /// <summary>Whether the report is JSON.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write the report to the standard output as JSON, and everything else to the standard error."
    };

    /// <summary>The Markdown file.</summary>
    public Option<string?> Markdown { get; } = new("--markdown")
    {
        HelpName = "file",
        Description = "Also write the report to this file as Markdown, for a comment on a pull request."
    };

    /// <summary>Whether the exit code says more.</summary>
    public Option<bool> DetailedExitCode { get; } = new("--detailed-exit-code")
    {
        Description = "Exit with 3 if something would change or has drifted."
    };

    /// <summary>Whether to stop with the input.</summary>
    public Option<bool> StopAtEndOfInput { get; } =
        new("--stop-at-end-of-input") { Description = "Stop cleanly when the standard input ends.", Hidden = true };

    /// <summary>The local Studio's folder.</summary>
    public Option<string?> LocalStudio { get; } =
        new("--local-studio") { HelpName = "folder", Description = "The folder of the local Studio; the user's own unless named." };

    /// <summary>The local Studio's registry.</summary>
    public Option<Uri?> LocalRegistry { get; } = RegistryOption.Create();

    /// <summary>The AWS profile.</summary>
    public Option<string?> Profile { get; } = new("--profile") { HelpName = "name", Description = "The profile of the AWS configuration." };

    /// <summary>The build network.</summary>
    public Option<string?> BuildNetwork { get; } = new("--build-network")
    {
        HelpName = "network",
        Description = "The network of image builds, as host, or sagemaker in Studio itself."
    };

    /// <summary>The image builder.</summary>
    public Option<string?> ImageBuilder { get; } = CreateImageBuilder();

    /// <summary>The build secrets.</summary>
    public Option<string[]> BuildSecrets { get; } = new("--build-secret")
    {
        HelpName = "secret",
        Description = "A secret of BuildKit builds, as id=pip,src=pip.conf or id=pip,env=PIP_CONF."
    };

    /// <summary>The project.</summary>
    public Option<string?> Project { get; } = new("--project")
    {
        HelpName = "name",
        Description =
            "The project whose environments these are, for tags: what another project deployed under the same name of a deployment is left "
            + "alone."
    };

    /// <summary>The commit.</summary>
    public Option<string?> Commit { get; } =
        new("--commit") { HelpName = "commit", Description = "The commit that is deployed, for tags and status." };

    /// <summary>Whether images are left out.</summary>
    public Option<bool> NoImages { get; } = new("--no-images") { Description = "Build no image; only for the local Studio." };

    /// <summary>The environment.</summary>
    public Option<string?> Environment { get; } = new("--environment", "-e") { HelpName = "name", Description = "Only this environment." };

    /// <summary>The number of versions to keep.</summary>
    public Option<int?> Keep { get; } =
        NumberOption.Create(
            "--keep", "How many earlier versions of an image stay; what the deployment declares unless given.", MostVersions);

    /// <summary>Whether to do it.</summary>
    public Option<bool> Apply { get; } = new("--apply") { Description = "Delete, instead of only saying what would be deleted." };

    /// <summary>Whether to take over.</summary>
    public Option<bool> TakeOver { get; } = new("--take-over")
    {
        Description = "Make what another project made for an environment of the same name this project's.",
    };

    /// <summary>The file for the plan.</summary>
    public Option<string?> Out { get; } =
        new("--out") { HelpName = "file", Description = "Also write the plan to this file, for publish --plan." };

    /// <summary>The file of the plan to publish.</summary>
    public Option<string?> Plan { get; } = new("--plan")
    {
        HelpName = "file",
        Description = "Do what this plan says, and nothing if what is declared or what there is has moved since.",
    };

    /// <summary>Makes the options.</summary>
    public VerbOptions() => this.Folder.Validators.Add(static result =>
    {
        if (result.Tokens is [{ Value: ['-', ..] unknown }])
        {
            result.AddError($"There is no option '{unknown}'.");
        }
    });

    /// <summary>The folder of the environments that was parsed, or that of the last build.</summary>
    /// <param name="result">The parsed command line.</param>
    public string FolderOf(ParseResult result) => CommandLine.EnvironmentsFolder.Find(result.GetValue(this.Folder));

    /// <summary>Reads what was parsed.</summary>
    /// <param name="result">The parsed command line.</param>
    public VerbSettings Read(string verb, ParseResult result) => new()
    {
        Verb = verb,
        EnvironmentsFolder = this.FolderOf(result),
        Deployment = result.GetValue(this.Deployment)!,
        Json = result.GetValue(this.Json),
        MarkdownFile = result.GetValue(this.Markdown),
        DetailedExitCode = result.GetValue(this.DetailedExitCode),
        StopAtEndOfInput = result.GetValue(this.StopAtEndOfInput),
        LocalStudioFolder = result.GetValue(this.LocalStudio),
        LocalRegistry = result.GetValue(this.LocalRegistry),
        Profile = result.GetValue(this.Profile),
        BuildNetwork = result.GetValue(this.BuildNetwork),
        ImageBuilder = result.GetValue(this.ImageBuilder),
        BuildSecrets = result.GetValue(this.BuildSecrets) ?? [],
        Project = result.GetValue(this.Project),
        Commit = result.GetValue(this.Commit),
        NoImages = result.GetValue(this.NoImages),
        Environment = result.GetValue(this.Environment),
        Keep = result.GetValue(this.Keep),
        Apply = result.GetValue(this.Apply),
        TakeOver = result.GetValue(this.TakeOver),
        PlanFile = result.GetValue(this.Plan) ?? result.GetValue(this.Out),
    };

    private static Option<string?> CreateImageBuilder()
    {
        Option<string?> option = new("--image-builder")
        {
            HelpName = "builder",
            Description =
                "What builds images: docker, the Docker Engine here, or codebuild, AWS CodeBuild; as the deployment declares unless given.",
        };
        option.AcceptOnlyFromAmong(VerbSettings.Docker, VerbSettings.CodeBuild);
        return option;
    }
}
