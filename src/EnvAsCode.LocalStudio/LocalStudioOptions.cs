using System;
using System.Collections.Generic;
using System.Diagnostics;
using EnvAsCode.LocalStudio.Builds;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio;

/// <summary>How a LocalStudio is set up. The defaults are the documented fixed values.</summary>
/// <param name="StateFolder">The folder that holds the state; made and filled if it is not there.</param>
public sealed record LocalStudioOptions(string StateFolder)
{
    /// <summary>The account of the default options: no account of AWS.</summary>
    public const string DefaultAccount = "000000000000";

    /// <summary>The region of the default options.</summary>
    public const string DefaultRegion = "us-east-1";

    /// <summary>The access key id and secret of the default options: no secret at all.</summary>
    public const string DefaultAccessKey = "local-studio";

    /// <summary>The id of the domain that a new state folder holds.</summary>
    public const string DefaultDomainId = "d-localstudio";

    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The account id in every ARN, twelve digits.</summary>
    public string Account { get; init; } = DefaultAccount;

    /// <summary>The region in every ARN and in the scope of signatures.</summary>
    public string Region { get; init; } = DefaultRegion;

    /// <summary>
    /// The domain that the folder holds in any case, which is added to a folder that lacks it; if <see langword="null"/>, a new folder gets
    /// <see cref="DefaultDomainId"/>.
    /// </summary>
    public InitialDomain? Domain { get; init; }

    /// <summary>The name of the user that STS tells callers they are.</summary>
    public string UserName { get; init; } = DefaultAccessKey;

    /// <summary>The access key id that requests have to be signed with.</summary>
    public string AccessKeyId { get; init; } = DefaultAccessKey;

    /// <summary>The secret access key that requests have to be signed with.</summary>
    public string SecretAccessKey { get; init; } = DefaultAccessKey;

    /// <summary>The session token that requests have to carry; none if not set.</summary>
    public string? SessionToken { get; init; }

    /// <summary>Whether signatures are verified.</summary>
    public bool VerifySignatures { get; init; } = true;

    /// <summary>How long asynchronous work takes.</summary>
    public TransitionDelays Delays { get; init; } = new();

    /// <summary>What is checked of the image that a version names.</summary>
    public BaseImageCheck BaseImageCheck { get; init; } = BaseImageCheck.Reference;

    /// <summary>
    /// Whether UpdateDomain refuses to change custom images while an app runs. AWS documents that it does; whether it still does is not
    /// known.
    /// </summary>
    public bool RefuseCustomImagesWhileAppsRun { get; init; }

    /// <summary>The registry behind ECR; if <see langword="null"/>, ECR has the manifests that PutImage brought and no layers.</summary>
    public RegistryOptions? Registry { get; init; }

    /// <summary>What runs the builds of CodeBuild; if <see langword="null"/>, a build ends as FAILED in PROVISIONING.</summary>
    public IBuildRunner? BuildRunner { get; init; }

    /// <summary>What image scans find.</summary>
    public IReadOnlyList<ScanFinding> ScanFindings { get; init; } = [];

    /// <summary>What goes wrong from the start.</summary>
    public IReadOnlyList<FaultRule> Faults { get; init; } = [];

    /// <summary>What a fault that kills does; ends this process at once if not set.</summary>
    public Action Kill { get; init; } = static () => Process.GetCurrentProcess().Kill();

    /// <summary>The clock of times, transitions, signatures and slow answers.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The account and region.</summary>
    internal StudioIdentity Identity => new(this.Account, this.Region);

    /// <summary>The address of the registry that ECR's answers name.</summary>
    internal Uri RegistryEndpoint => this.Registry?.Endpoint ?? new($"https://{this.Account}.dkr.ecr.{this.Region}.amazonaws.com");

    /// <summary>Without the secrets.</summary>
    public override string ToString() => $"LocalStudio of {this.Account} in {this.Region} over {this.StateFolder}";
}
