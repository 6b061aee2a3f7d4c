using System;

namespace EnvAsCode.LocalStudio;

/// <summary>LocalStudio cannot start or go on; the message says why and what to do.</summary>
/// <param name="message">For the user.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class LocalStudioException(string message, Exception? innerException = null) : Exception(message, innerException);
