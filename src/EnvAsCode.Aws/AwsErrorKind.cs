namespace EnvAsCode.Aws;

/// <summary>What an error of an AWS service means to its caller, whichever service it is.</summary>
public enum AwsErrorKind
{
    /// <summary>Nothing of the other kinds.</summary>
    Other,

    /// <summary>What was asked for does not exist.</summary>
    NotFound,

    /// <summary>Something of the name exists, is still used, or is being changed by someone else.</summary>
    InUse,

    /// <summary>A quota of the account is reached.</summary>
    LimitExceeded,

    /// <summary>A value breaks a constraint of the API.</summary>
    Validation,

    /// <summary>The caller may not do this.</summary>
    AccessDenied,

    /// <summary>The credentials were good once and are no longer: sign in again.</summary>
    ExpiredCredentials,

    /// <summary>The credentials are not known, or the signature is wrong.</summary>
    InvalidCredentials,

    /// <summary>Too many requests: wait and try again.</summary>
    Throttling,

    /// <summary>The service failed: wait and try again.</summary>
    ServiceFailure,

    /// <summary>There is no connection to the service, or it was dropped: look at the network, the proxy and the endpoint.</summary>
    Unreachable,
}
