namespace EnvAsCode.Diagnostics;

/// <content>EAC8020 to EAC8049: planning and applying a deployment. MSBuild and the command line report them.</content>
public static partial class Rules
{
    /// <summary>EAC8020: there is nothing to deploy. Arguments: the path.</summary>
    public static Rule NothingBuilt { get; } = new(
        "EAC8020",
        RuleSeverity.Error,
        "Nothing was built",
        "There is no generated environment at '{0}'; run dotnet build first, and look at its messages if it wrote none");

    /// <summary>EAC8021: a generated document is cut off or is none. Arguments: the file, the reason.</summary>
    public static Rule InvalidDocument { get; } = new(
        "EAC8021",
        RuleSeverity.Error,
        "A generated file cannot be read",
        "'{0}' is not as a build writes it: {1}; delete it and run dotnet build again");

    /// <summary>EAC8022: a generated document is of another version. Arguments: the file, its version, ours.</summary>
    public static Rule UnknownDocumentVersion { get; } = new(
        "EAC8022",
        RuleSeverity.Error,
        "A generated file is of another version",
        "'{0}' is written in version {1} of its format, and this program reads version {2}; build and publish with one version of "
        + "EnvAsCode");

    /// <summary>EAC8023: a generated file was changed after the build. Arguments: the file, what is with it.</summary>
    public static Rule GeneratedFileChanged { get; } = new(
        "EAC8023",
        RuleSeverity.Error,
        "A generated file was changed",
        "'{0}' {1}, so that what is deployed would not be what is declared; run dotnet build, and change the declaration instead of the "
        + "file");

    /// <summary>EAC8024: no AWS credentials. Arguments: the reason.</summary>
    public static Rule NoCredentials { get; } = new(
        "EAC8024",
        RuleSeverity.Error,
        "No AWS credentials",
        "No AWS credentials were found, or they are refused ({0}); sign in as with 'aws sso login', set AWS_PROFILE, or set "
        + "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");

    /// <summary>EAC8025: the AWS credentials have expired. Arguments: the service's words.</summary>
    public static Rule ExpiredCredentials { get; } = new(
        "EAC8025",
        RuleSeverity.Error,
        "The AWS credentials have expired",
        "The AWS credentials have expired ({0}); sign in again, as with 'aws sso login', and publish again: what is done already is not "
        + "done twice");

    /// <summary>
    /// EAC8026: the credentials are of another account. Arguments: the deployment, its account, the credentials' account.
    /// </summary>
    public static Rule WrongAccount { get; } = new(
        "EAC8026",
        RuleSeverity.Error,
        "The credentials are of another account",
        "The deployment '{0}' is for the account {1}, and the credentials are of {2}; choose a profile of {1}, or mend Account in the "
        + "declaration");

    /// <summary>EAC8027: the domain does not exist. Arguments: the domain, the Region, the account.</summary>
    public static Rule DomainNotFound { get; } = new(
        "EAC8027",
        RuleSeverity.Error,
        "The domain does not exist",
        "There is no domain '{0}' in {1} of account {2}; mend Domain or Region in the declaration, 'aws sagemaker list-domains --region "
        + "{1}' lists what there is");

    /// <summary>EAC8028: a resource cannot be changed. Arguments: the resource, its status, the reason.</summary>
    public static Rule NotUsable { get; } = new(
        "EAC8028",
        RuleSeverity.Error,
        "A resource cannot be changed",
        "The {0} is {1}, so that nothing can be attached to it: {2}; bring it to InService first, or delete it and make it again");

    /// <summary>EAC8029: an AWS operation is not allowed. Arguments: the service's words.</summary>
    public static Rule AccessDenied { get; } = new(
        "EAC8029",
        RuleSeverity.Error,
        "An AWS operation is not allowed",
        "The credentials may not do this: {0}; allow it to the role that publishes, and publish again: what is done already is not done "
        + "twice");

    /// <summary>EAC8030: a resource of the name belongs to somebody else. Arguments: the resource, the environment.</summary>
    public static Rule NotOurs { get; } = new(
        "EAC8030",
        RuleSeverity.Error,
        "A resource of the name belongs to somebody else",
        "There is a {0} already, and it does not carry the tag 'envascode:environment' with the value '{1}', so that it is left as it is; "
        + "give the environment another name, or add the tag to the resource to hand it over");

    /// <summary>EAC8031: AWS does not answer. Arguments: the operation and the reason.</summary>
    public static Rule ServiceFailed { get; } = new(
        "EAC8031",
        RuleSeverity.Error,
        "AWS does not answer",
        "AWS could not be reached or failed ({0}); look at the network, the proxy and the Region, and publish again: what is done already "
        + "is not done twice");

    /// <summary>EAC8032: a resource failed to be created. Arguments: what the service says, the likely cause and what to do.</summary>
    public static Rule RegistrationFailed { get; } = new(
        "EAC8032",
        RuleSeverity.Error,
        "A resource failed to be created",
        "{0} {1}");

    /// <summary>EAC8033: a resource did not get ready. Arguments: what was waited for.</summary>
    public static Rule TimedOut { get; } = new(
        "EAC8033",
        RuleSeverity.Error,
        "A resource did not get ready",
        "{0} Publish again to go on waiting; nothing is done twice");

    /// <summary>EAC8034: more custom images than SageMaker takes. Arguments: the place, the number, the app type, the limit.</summary>
    public static Rule TooManyCustomImages { get; } = new(
        "EAC8034",
        RuleSeverity.Error,
        "More custom images than SageMaker takes",
        "{0} would have {1} custom images for {2}, and SageMaker takes {3}; detach some that are no longer used, or attach to fewer");

    /// <summary>
    /// EAC8035: somebody else's lifecycle configuration is in the place. Arguments: the place, the other configuration, default or
    /// built-in, the app type.
    /// </summary>
    public static Rule DefaultIsTaken { get; } = new(
        "EAC8035",
        RuleSeverity.Error,
        "Somebody else's lifecycle configuration is in the place",
        "{0} has '{1}' as the {2} lifecycle configuration of {3}, which is not of this deployment and is left as it is; offer yours with "
        + "LifecycleAttachment.Available, or clear the other one first");

    /// <summary>EAC8036: the domain takes no change while apps run. Arguments: the place, the service's words.</summary>
    public static Rule AppsAreRunning { get; } = new(
        "EAC8036",
        RuleSeverity.Error,
        "The domain takes no change while apps run",
        "SageMaker refuses to change {0} while apps run ({1}); everything else is done: stop the apps and publish again");

    /// <summary>EAC8037: somebody else is changing the same resource. Arguments: the place, how often.</summary>
    public static Rule ConcurrentChange { get; } = new(
        "EAC8037",
        RuleSeverity.Error,
        "Somebody else is changing the same resource",
        "{0} was changed by somebody else each of the {1} times that it was to be written; publish again when the other one is done");

    /// <summary>EAC8038: a user profile or space does not exist. Arguments: user profile or space, the name, the domain.</summary>
    public static Rule AttachmentNotFound { get; } = new(
        "EAC8038",
        RuleSeverity.Error,
        "A user profile or space does not exist",
        "There is no {0} '{1}' in the domain '{2}'; mend the name in Attach (letter case does not count), or create it first");

    /// <summary>EAC8039: a quota of the account is reached. Arguments: the service's words.</summary>
    public static Rule QuotaExceeded { get; } = new(
        "EAC8039",
        RuleSeverity.Error,
        "A quota of the account is reached",
        "A quota of the account is reached ({0}); run the prune of EnvAsCode, delete what is no longer used, or ask for a higher quota in "
        + "Service Quotas");

    /// <summary>EAC8040: no role to pull images with. Arguments: the image, the domain.</summary>
    public static Rule NoRole { get; } = new(
        "EAC8040",
        RuleSeverity.Error,
        "No role to pull images with",
        "The image '{0}' needs a role that SageMaker pulls it with, and neither the deployment nor the domain '{1}' names one; set Role in "
        + "the declaration to the role's ARN");

    /// <summary>EAC8041: no image can be built. Arguments: the environment, the image engine, why and what to do.</summary>
    public static Rule NoImageEngine { get; } = new(
        "EAC8041",
        RuleSeverity.Error,
        "No image can be built",
        "The image of '{0}' must be built, and {1} cannot build it: {2} AWS CodeBuild builds images without an engine here: declare "
        + "ImageBuilder = new ImageBuilder.CodeBuild {{ … }} in the deployment");

    /// <summary>
    /// EAC8042: a deployment names an environment that was not built. Arguments: the deployment, the environment, those built.
    /// </summary>
    public static Rule UnknownEnvironment { get; } = new(
        "EAC8042",
        RuleSeverity.Error,
        "A deployment names an environment that was not built",
        "The deployment '{0}' names the environment '{1}', which is not among those that were built ({2}); build the project that declares "
        + "it, in the same configuration");

    /// <summary>EAC8043: there is no earlier version. Arguments: the deployment, the environment, the reason.</summary>
    public static Rule NothingToRollBackTo { get; } = new(
        "EAC8043",
        RuleSeverity.Error,
        "There is no earlier version",
        "The deployment '{0}' has no earlier version of '{1}' that can be used: {2}; publish the declaration of an earlier commit instead");

    /// <summary>EAC8044: AWS refuses a request. Arguments: the operation, the service's words.</summary>
    public static Rule RequestRefused { get; } = new(
        "EAC8044",
        RuleSeverity.Error,
        "AWS refuses a request",
        "AWS refuses {0}: {1}; this is a case that EnvAsCode does not know: compare the value with the limits of the API, and report it");

    /// <summary>EAC8045: no such deployment is declared. Arguments: the name, those that are.</summary>
    public static Rule UnknownDeployment { get; } = new(
        "EAC8045",
        RuleSeverity.Error,
        "No such deployment is declared",
        "No deployment '{0}' is declared: {1}; name one of them, or mark a property of type DeploymentSpec with [StudioDeployment] and "
        + "build");
}
