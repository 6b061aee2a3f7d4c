namespace EnvAsCode.Diagnostics;

/// <content>EAC5060 to EAC5079: declared deployments.</content>
public static partial class Rules
{
    /// <summary>EAC5060: a deployment's name is not valid. Arguments: the name, the reason.</summary>
    public static Rule DeploymentName { get; } = new(
        "EAC5060",
        RuleSeverity.Error,
        "A deployment's name is not valid",
        "'{0}' cannot name a deployment: {1}; write 1 to 63 lower-case letters and digits with single hyphens between them");

    /// <summary>EAC5061: an account id is not valid. Arguments: the account.</summary>
    public static Rule DeploymentAccount { get; } = new(
        "EAC5061",
        RuleSeverity.Error,
        "An account id is not valid",
        "'{0}' is not the id of an AWS account; write its twelve digits, with leading zeros, as \"123456789012\"");

    /// <summary>EAC5062: a Region is not valid. Arguments: the Region.</summary>
    public static Rule DeploymentRegion { get; } = new(
        "EAC5062",
        RuleSeverity.Error,
        "A Region is not valid",
        "'{0}' is not written like an AWS Region; write its code, as \"eu-west-1\"");

    /// <summary>EAC5063: a domain id is not valid. Arguments: the domain.</summary>
    public static Rule DeploymentDomain { get; } = new(
        "EAC5063",
        RuleSeverity.Error,
        "A domain id is not valid",
        "'{0}' is not the id of a Studio domain; write the id that 'aws sagemaker list-domains' shows, as \"d-abcdef123456\"");

    /// <summary>EAC5064: a role's ARN is not valid. Arguments: the role.</summary>
    public static Rule DeploymentRole { get; } = new(
        "EAC5064",
        RuleSeverity.Error,
        "A role's ARN is not valid",
        "'{0}' is not the ARN of a role; write it as \"arn:aws:iam::123456789012:role/StudioImages\"");

    /// <summary>EAC5065: the number of kept versions is not valid. Arguments: the number.</summary>
    public static Rule KeptVersions { get; } = new(
        "EAC5065",
        RuleSeverity.Error,
        "The number of kept versions is not valid",
        "{0} versions cannot be kept; write a number from 0 to 100, where 0 leaves nothing to roll back to");

    /// <summary>EAC5066: a repository's prefix is not valid. Arguments: the prefix.</summary>
    public static Rule RepositoryPrefix { get; } = new(
        "EAC5066",
        RuleSeverity.Error,
        "A repository's prefix is not valid",
        "'{0}' cannot begin the name of an ECR repository; write lower-case letters and digits with '.', '_', '-' or '/' between them, as "
        + "\"team/studio\"");

    /// <summary>EAC5067: an attachment has no environment. Arguments: the place.</summary>
    public static Rule EmptyAttachment { get; } = new(
        "EAC5067",
        RuleSeverity.Error,
        "An attachment has no environment",
        "Nothing is attached to {0}; name the environments, or leave the attachment out");

    /// <summary>EAC5068: an environment has nothing to attach. Arguments: the environment, the place.</summary>
    public static Rule NothingToAttach { get; } = new(
        "EAC5068",
        RuleSeverity.Error,
        "An environment has nothing to attach",
        "The environment '{0}' has neither a custom image with an app nor a lifecycle configuration that {1} takes; add such a strategy, "
        + "or name the environment in Register");

    /// <summary>EAC5069: an environment is attached twice. Arguments: the environment, the place.</summary>
    public static Rule AttachedTwice { get; } = new(
        "EAC5069",
        RuleSeverity.Error,
        "An environment is attached twice",
        "The environment '{0}' is attached to {1} already, or another environment of this name is attached; leave one out, or give one "
        + "another name");

    /// <summary>EAC5070: a place has two defaults. Arguments: the place, what there is one of, the app type.</summary>
    public static Rule SeveralDefaults { get; } = new(
        "EAC5070",
        RuleSeverity.Error,
        "A place has two defaults",
        "{0} has a {1} for {2} already, and there can be one; attach this environment with LifecycleConfiguration = "
        + "LifecycleAttachment.Available, or elsewhere");

    /// <summary>EAC5071: a lifecycle configuration cannot be built in. Arguments: the app type, the place.</summary>
    public static Rule BuiltInNotPossible { get; } = new(
        "EAC5071",
        RuleSeverity.Error,
        "A lifecycle configuration cannot be built in",
        "{0} has no built-in lifecycle configuration in {1}; SageMaker has one for JupyterLab and CodeEditor in domains, shared spaces and "
        + "user profiles: attach it as LifecycleAttachment.Default");

    /// <summary>EAC5072: the name of a user profile or space is not valid. Arguments: the name.</summary>
    public static Rule AttachmentName { get; } = new(
        "EAC5072",
        RuleSeverity.Error,
        "The name of a user profile or space is not valid",
        "'{0}' cannot be the name of a user profile or space; write 1 to 63 letters, digits and hyphens, with a letter or digit at both "
        + "ends");

    /// <summary>EAC5073: the image of a space is offered to nobody. Arguments: the environment, the place.</summary>
    public static Rule SpaceImageNotOffered { get; } = new(
        "EAC5073",
        RuleSeverity.Warning,
        "The image of a space is offered to nobody",
        "The image of '{0}' becomes the default of {1}, and is attached to no domain, shared spaces or user profile, without which an app "
        + "in the space does not start; attach it there too");

    /// <summary>EAC5074: too many custom images in one place. Arguments: the number, the app type, the place, the limit.</summary>
    public static Rule TooManyAttachedImages { get; } = new(
        "EAC5074",
        RuleSeverity.Error,
        "Too many custom images in one place",
        "{0} custom images for {1} are attached to {2}, and SageMaker takes {3}; attach fewer, or to other user profiles");

    /// <summary>EAC5075: an attachment needs a domain. Arguments: the deployment.</summary>
    public static Rule AttachmentWithoutDomain { get; } = new(
        "EAC5075",
        RuleSeverity.Error,
        "An attachment needs a domain",
        "The deployment '{0}' attaches environments and names no domain; set Domain, as \"d-abcdef123456\"");

    /// <summary>EAC5076: a deployment deploys nothing. Arguments: the deployment.</summary>
    public static Rule EmptyDeployment { get; } = new(
        "EAC5076",
        RuleSeverity.Warning,
        "A deployment deploys nothing",
        "The deployment '{0}' names no environment, so that publishing to it does nothing; name some in Attach or Register");

    /// <summary>EAC5077: two deployments have the same name. Arguments: the name, the first member.</summary>
    public static Rule DuplicateDeployment { get; } = new(
        "EAC5077",
        RuleSeverity.Error,
        "Two deployments have the same name",
        "The deployment name '{0}' is already taken by '{1}'; both would be one file and one alias: give one another name");

    /// <summary>EAC5078: a setting of CodeBuild is not valid. Arguments: the value, what is wrong and what to write.</summary>
    public static Rule CodeBuildSetting { get; } = new(
        "EAC5078",
        RuleSeverity.Error,
        "A setting of CodeBuild is not valid",
        "'{0}' {1}");
}
